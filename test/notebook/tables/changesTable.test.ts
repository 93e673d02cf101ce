import { type Figure, proportion } from "@lac-analytics/core";
import { changesTable } from "@lac-analytics/notebook";
import { describe, expect, it } from "vitest";

const heading = { authority: "", breakdown: "total", category: "total", unit: "percent", note: "" } as const;
const matched = (year: number, numerator: number, denominator: number): Figure => {
  const { value, lower, upper } = proportion(numerator, denominator);
  const period = { periodStart: `${year}-01-21`, periodEnd: `${year}-01-21` };
  const percent = { value: 100 * value, lower: 100 * lower, upper: 100 * upper, numerator, denominator };
  return { ...heading, ...period, measure: "long-term-matched", symbol: "", ...percent };
};
const day = { periodStart: "2018-01-21", periodEnd: "2018-01-21" };
const withheld: Figure = { ...heading, ...day, measure: "long-term-matched", symbol: "c" };

describe("changesTable", () => {
  it("has a row for each measure", () => {
    const { rows, columns } = changesTable(
      "Changes",
      [
        { label: "Matched", now: matched(2019, 75, 127), earlier: matched(2018, 53, 136) },
        { label: "Matched again", now: matched(2019, 75, 127), earlier: withheld },
      ],
      1,
      ["Now", "Before"],
    );
    // 75 of 127 is 59.06, 53 of 136 is 38.97
    expect(columns.at(-1)?.label).toBe("What the figures say");
    expect(rows[0]?.slice(0, 4)).toEqual(["Matched", "59.1%", "39.0%", "20.1"]);
    // both limits on one side: the cell says which
    expect(rows[0]?.[4]).toMatch(/^\d+\.\d to \d+\.\d higher$/);
    expect(rows[0]?.at(-1)).toBe("Better");
    expect(rows[1]).toEqual(["Matched again", "59.1%", "[c]", "[z]", "[z]", "One figure only"]);
  });

  it("says of which time the verdict is where it is of a whole series, which may go the other way", () => {
    const [earlier, now] = [matched(2018, 53, 136), matched(2019, 75, 127)];
    const { columns } = changesTable("Changes", [{ label: "Matched", now, earlier, series: [earlier, now] }], 1, [
      "Now",
      "Before",
    ]);
    expect(columns.at(-1)?.label).toBe("Over the years");
  });

  it("says since when a trend is one, as the change beside it may be none", () => {
    const series = [20, 40, 60, 75, 75].map((count, at) => matched(2015 + at, count, 127));
    const [earlier, now] = [series[3], series[4]] as [Figure, Figure];
    const { rows } = changesTable("Changes", [{ label: "Matched", now, earlier, series }], 1, ["Now", "Before"]);
    expect(rows[0]?.[3]).toBe("0.0");
    expect(rows[0]?.at(-1)).toBe("Better since January 2015");
  });
});
