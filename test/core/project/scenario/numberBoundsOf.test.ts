import { numberBoundsOf } from "@lac-analytics/core/project";
import { describe, expect, it } from "vitest";

describe("numberBoundsOf", () => {
  it("has the bounds of a number, and none where the schema has none", () => {
    expect(numberBoundsOf({ type: "number" })).toEqual({
      minimum: -Infinity,
      aboveMinimum: false,
      maximum: Infinity,
      whole: false,
    });
    expect(numberBoundsOf({ type: "integer", minimum: 1, maximum: 120 })).toEqual({
      minimum: 1,
      aboveMinimum: false,
      maximum: 120,
      whole: true,
    });
  });

  it("says where the minimum itself is out of bounds", () => {
    expect(numberBoundsOf({ type: "number", exclusiveMinimum: 0 })).toMatchObject({ minimum: 0, aboveMinimum: true });
  });

  it("takes the first number of several forms, within forms too", () => {
    const share = { type: "number", minimum: 0, maximum: 1 } as const;
    const anyOf = [{ type: "string" }, { anyOf: [{ type: "null" }, share] }, { type: "integer" }];
    expect(numberBoundsOf({ anyOf })).toEqual({ minimum: 0, aboveMinimum: false, maximum: 1, whole: false });
  });

  it("refuses a schema of no number", () => {
    const fault = new RangeError("numberBoundsOf needs a schema of a number.");
    expect(() => numberBoundsOf({ type: "string" })).toThrow(fault);
    expect(() => numberBoundsOf({ anyOf: [] })).toThrow(fault);
    expect(() => numberBoundsOf({ anyOf: [null, "number", ["number"]] })).toThrow(fault);
    expect(() => numberBoundsOf({ anyOf: "number" })).toThrow(fault);
  });
});
