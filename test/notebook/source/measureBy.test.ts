import { measureBy, measuresBy, printedIds } from "@lac-analytics/notebook";
import { describe, expect, it } from "vitest";

describe("measureBy", () => {
  it("is the measure with the breakdowns asked for, in their order", () => {
    const { id, breakdowns } = measureBy("three-placements-year", ["age", "total"]);
    expect(id).toBe("three-placements-year");
    expect(breakdowns.map((breakdown) => breakdown.id)).toEqual(["age", "total"]);
  });

  it("refuses a breakdown that the measure has not", () => {
    // @ts-expect-error: the measure has no such breakdown
    expect(() => measureBy("net-change", ["age"])).toThrow('net-change has no breakdown "age"');
  });
});

describe("measuresBy", () => {
  it("has each measure with what is printed of it, in the order in which they are named", () => {
    const measures = measuresBy({ "foster-share": ["uasc"], "cla-number": ["total", "sex"], "cla-rate": [] });
    expect(measures.map(({ id, breakdowns }) => [id, breakdowns.map((breakdown) => breakdown.id)])).toEqual([
      ["foster-share", ["uasc"]],
      ["cla-number", ["total", "sex"]],
      ["cla-rate", []],
    ]);
    expect(measuresBy({})).toEqual([]);
  });
});

describe("printedIds", () => {
  it("are the names, in their order", () => {
    expect(printedIds({ "foster-share": ["uasc"], "cla-number": ["total"] })).toEqual(["foster-share", "cla-number"]);
  });
});
