import {
  dayFromIso,
  type Figure,
  figuresOf,
  type Measure,
  measures,
  publicationOf,
  type Return,
} from "@lac-analytics/core";
import { describe, expect, it } from "vitest";
import { randomReturn } from "./randomReturn.ts";

const days = ["2018-03-31", "2018-09-30", "2018-12-31", "2019-03-31"].map(dayFromIso);

/** Every figure of a day of some measures by some breakdowns, as it was counted. */
function counted(care: Return, day: (typeof days)[number], ids: readonly string[], by: "all" | readonly string[]) {
  const asked = measures.filter(({ id }) => ids.includes(id));
  const crossed = by === "all" ? by : by.map((breakdown) => [breakdown]);
  return figuresOf<Measure>(care, { asAt: day }, { measures: asked, by: crossed });
}

const nameOf = ({ measure, periodEnd, breakdown, category }: Figure): string =>
  [measure, periodEnd, breakdown, category].join(" ");

describe("what may be published of a return", async () => {
  const care = await randomReturn(5, 90);
  const ids = ["cla-number", "uasc-number", "placement-share", "provider-share", "started-number", "ceased-number"];
  const together = publicationOf(care).of(days.flatMap((day) => counted(care, day, ids, "all")));
  const shown = new Map(together.map((figure) => [nameOf(figure), figure]));

  it("withholds some figures, and shows most", () => {
    const withheld = together.filter(({ symbol }) => symbol === "c");
    expect(withheld.length).toBeGreaterThan(30);
    expect(withheld.length).toBeLessThan(together.length / 2);
  });

  it.each([
    ["a measure", ["uasc-number"], ["sex"]],
    ["a breakdown", ["cla-number"], ["placement"]],
    ["what came about", ["started-number", "ceased-number"], ["age"]],
    ["shares alone", ["provider-share", "placement-share"], "all"],
  ] as const)("says the same where %s is published by itself, each day apart", (_, some, by) => {
    for (const day of days) {
      const alone = publicationOf(care).of(counted(care, day, some, by));
      expect(alone.length).toBeGreaterThan(0);
      expect(alone).toEqual(alone.map((figure) => shown.get(nameOf(figure))));
    }
  });

  it("says the same whichever of two days is asked for first", () => {
    const ofAll = days.toReversed().flatMap((day) => counted(care, day, ids, "all"));
    const backwards = publicationOf(care).of(ofAll);
    expect(backwards).toEqual(ofAll.map((figure) => shown.get(nameOf(figure))));
  });
});
