import { measureBy } from "@lac-analytics/notebook";
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
