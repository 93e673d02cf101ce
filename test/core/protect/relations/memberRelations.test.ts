import { type Figure, measures } from "@lac-analytics/core";
import { describe, expect, it } from "vitest";
import { countsOf } from "../../../../packages/core/src/protect/counts/countsOf.ts";
import { memberSet } from "../../../../packages/core/src/protect/counts/memberSet.ts";
import { memberRelations } from "../../../../packages/core/src/protect/relations/memberRelations.ts";
import { countFigures } from "../tableFigures.ts";

/** Children by their numbers, in the order of the counts of the figures; what ties them, by measure and category. */
function sumsOf(figures: readonly Figure[], children: Readonly<Record<string, readonly number[]>>): readonly string[] {
  const { counts } = countsOf(figures, measures, 5);
  const nameAt = (at: number): string => [counts[at]?.measure, ...(counts[at]?.categories ?? [])].join(" ");
  const sets = counts.map((_, at) => memberSet(Int32Array.from(children[nameAt(at)] ?? [])));
  return memberRelations(counts, sets, 5).sums.map(
    ({ wholes, parts, remainder }) =>
      `${wholes.map(nameAt).toSorted().join(" + ")} = ${parts.map(nameAt).toSorted().join(" + ")}${remainder === 0 ? "" : ` + ${remainder}`}`,
  );
}

describe("the categories of a breakdown as what its total is made up of", () => {
  const eight = [1, 2, 3, 4, 5, 6, 7, 8];
  const bySex = countFigures("ceased-number", "sex", { male: 5, female: 3, unknown: 0 });
  const sexes = { "ceased-number male": eight.slice(0, 5), "ceased-number female": eight.slice(5) };

  it("hold of the total of the measure, noughts among them", () => {
    const total = countFigures("ceased-number", "total", { total: 8 });
    expect(sumsOf([...total, ...bySex], { "ceased-number": eight, ...sexes })).toContain(
      "ceased-number = ceased-number female + ceased-number male + ceased-number unknown",
    );
  });

  it("hold of another measure's count of the same children where these are more than a few", () => {
    const others = countFigures("started-number", "total", { total: 8 });
    expect(sumsOf([...others, ...bySex], { "started-number": eight, ...sexes })).toContain(
      "started-number = ceased-number female + ceased-number male + ceased-number unknown",
    );
    const few = countFigures("ceased-number", "sex", { male: 2, female: 1 });
    const three = {
      "started-number": [1, 2, 3],
      "ceased-number male": [1, 2],
      "ceased-number female": [3],
    };
    expect(sumsOf([...countFigures("started-number", "total", { total: 3 }), ...few], three)).toEqual([]);
  });

  it("are without noughts where a category lies in another", () => {
    const places = countFigures("cla-number", "placement-panel", { foster: 8, "foster-ifa": 3, residential: 0 });
    const total = countFigures("cla-number", "total", { total: 8 });
    const sums = sumsOf([...total, ...places], {
      "cla-number": eight,
      "cla-number foster": eight,
      "cla-number foster-ifa": eight.slice(0, 3),
    });
    expect(sums).toContain("cla-number = cla-number foster");
    expect(sums).toContain("cla-number foster = cla-number foster-ifa + 5");
  });
});
