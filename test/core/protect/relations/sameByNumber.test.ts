import { type Figure, measures } from "@lac-analytics/core";
import { describe, expect, it } from "vitest";
import { countsOf } from "../../../../packages/core/src/protect/counts/countsOf.ts";
import { memberSet } from "../../../../packages/core/src/protect/counts/memberSet.ts";
import { sameByNumber } from "../../../../packages/core/src/protect/relations/sameByNumber.ts";
import { countFigures } from "../tableFigures.ts";

describe("counts that are taken for one by their numbers", () => {
  const all = (): boolean => true;
  const none = (): boolean => false;
  const pairsIn = (
    figures: readonly Figure[],
    isUnsaid: (category: string) => boolean = none,
    isTold: (category: string) => boolean = all,
  ): readonly string[] => {
    const { counts } = countsOf(figures, measures, 5);
    const categoryAt = (at: number): string => counts[at]?.categories.join() ?? "";
    const nameAt = (at: number): string => `${counts[at]?.measure} ${categoryAt(at)}`;
    return sameByNumber(
      counts,
      [],
      (at) => isTold(categoryAt(at)),
      (at) => isUnsaid(categoryAt(at)),
    ).map((pair) => pair.map(nameAt).toSorted().join(" = "));
  };
  const left = countFigures("ceased-number", "sex", { male: 7, female: 0 });
  const came = countFigures("started-number", "sex", { male: 7, female: 0 });

  it("are those of two families that agree in every category that both have; no noughts, unless one of them is withheld", () => {
    expect(pairsIn([...left, ...came])).toEqual(["ceased-number male = started-number male"]);
    expect(pairsIn([...left, ...came], (category) => category === "female")).toEqual([
      "ceased-number female = started-number female",
      "ceased-number male = started-number male",
    ]);
  });

  it("are none where a category differs, all are nought, another breakdown splits them, or nobody is told of them", () => {
    expect(pairsIn([...left, ...countFigures("started-number", "sex", { male: 7, female: 1 })])).toEqual([]);
    const nobody = { male: 0, female: 0 };
    const noughts = [...countFigures("ceased-number", "sex", nobody), ...countFigures("started-number", "sex", nobody)];
    expect(pairsIn(noughts, all)).toEqual([]);
    expect(pairsIn([...left, ...countFigures("started-number", "age", { male: 7, female: 0 })])).toEqual([]);
    expect(pairsIn([...left, ...came], none, none)).toEqual([]);
  });

  it("are none of whom it is known that they are other children", () => {
    const { counts } = countsOf([...left, ...came], measures, 5);
    const sets = counts.map((_, at) => memberSet(Int32Array.of(at, at + 10)));
    expect(sameByNumber(counts, sets, all, none)).toEqual([]);
  });
});
