import { type Figure, measures } from "@lac-analytics/core";
import { describe, expect, it } from "vitest";
import { countsOf } from "../../../../packages/core/src/protect/counts/countsOf.ts";
import { sameByDefinition } from "../../../../packages/core/src/protect/relations/sameByDefinition.ts";
import { countFigures, shareFigures } from "../tableFigures.ts";

describe("counts of the same children by definition", () => {
  const pairsIn = (figures: readonly Figure[]): readonly (readonly string[])[] => {
    const { counts } = countsOf(figures, measures, 5);
    const nameAt = (at: number): string =>
      [counts[at]?.measure, counts[at]?.role, ...(counts[at]?.categories ?? [])].join(" ");
    return sameByDefinition(counts, () => true).map((pair) => pair.map(nameAt));
  };

  it("are those of a category and of a measure of its children alone, noughts too", () => {
    const figures = [
      ...countFigures("ceased-number", "reason-ceased", { adopted: 0, sgo: 2 }),
      ...countFigures("adopted-number", "total", { total: 0 }),
      ...shareFigures("adopted-share", "total", { total: [0, 2] }),
      ...shareFigures("sgo-type-share", "sgo", { "other-relative": [1, 2], "other-other": [1, 2] }),
    ];
    expect(pairsIn(figures)).toEqual([
      ["adopted-number numerator", "adopted-share numerator"],
      ["adopted-number numerator", "ceased-number numerator adopted"],
      ["ceased-number numerator sgo", "sgo-type-share denominator"],
    ]);
  });

  it("are none at another time, of another category or of another number", () => {
    const reasons = countFigures("ceased-number", "reason-ceased", { adopted: 3, sgo: 0 });
    const then = { from: "2018-04-01", to: "2019-03-30" };
    expect(pairsIn([...reasons, ...countFigures("adopted-number", "total", { total: 3 }, then)])).toEqual([]);
    expect(pairsIn([...reasons, ...countFigures("adopted-number", "total", { total: 2 })])).toEqual([]);
    expect(pairsIn([...reasons, ...countFigures("adopted-number", "sex", { male: 3 })])).toEqual([]);
  });

  it("are none of what adds up points, also where it is as many as the children", () => {
    const figures = [
      ...shareFigures("sdq-average", "total", { total: [12, 12] }),
      ...shareFigures("sdq-received", "total", { total: [12, 14] }),
    ];
    expect(pairsIn(figures)).toEqual([["sdq-average denominator", "sdq-received numerator"]]);
  });
});
