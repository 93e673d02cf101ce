import { dayFromIso, figuresOf, findFigure, findMeasure, returnOf, rowsOf } from "@lac-analytics/core";
import { readReturnFrom } from "@lac-analytics/core/node";
import { describe, expect, it } from "vitest";
import { project } from "../../lac.ts";
import { returnWithOwnColumns } from "../ownColumns.ts";

const care = await returnWithOwnColumns();

describe("returnOf", () => {
  it("has the rows of the children wanted and of no other, in every file", () => {
    const some = returnOf(care, ["A3", "007", "nobody"]);
    expect(some.children).toEqual(["007", "A3"]);
    expect(rowsOf(some, "Header").map(({ CHILD, Team }) => [CHILD, Team])).toEqual([
      ["007", "North"],
      ["A3", "North"],
    ]);
    expect(rowsOf(some, "Episodes").map(({ CHILD, DECOM }) => [CHILD, DECOM])).toEqual([
      ["007", "2024-05-01"],
      ["A3", "2024-06-01"],
    ]);
  });

  it("is the return itself where all are wanted", () => {
    const all = returnOf(care, care.children);
    for (const file of ["Header", "Episodes"] as const) expect(rowsOf(all, file)).toEqual(rowsOf(care, file));
  });

  it("has no child where none is wanted", () => {
    expect(returnOf(care, []).children).toEqual([]);
    expect(rowsOf(returnOf(care, []), "Episodes")).toEqual([]);
  });

  it("shares a council out: the boys and the girls are all 315 children of the sample", async () => {
    const { return: sample } = await readReturnFrom([`${project}/data-samples/return`]);
    const date = { asAt: dayFromIso("2019-01-21") };
    const ofSex = (sex: string): number => {
      const mine = rowsOf(sample, "Header")
        .filter(({ SEX }) => SEX === sex)
        .map(({ CHILD }) => CHILD);
      const figures = figuresOf(returnOf(sample, mine), date, { measures: [findMeasure("cla-number")] });
      return findFigure(figures, "cla-number").numerator ?? Number.NaN;
    };
    expect(ofSex("1") + ofSex("2")).toBe(315);
  });
});
