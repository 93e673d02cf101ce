import { describe, expect, it } from "vitest";
import { isCount, isPercent } from "../../../packages/core/src/reconcile/unitKinds.ts";

describe("isCount", () => {
  it.each(["children", "enquiries", "households", "requests", "assessments", "young people", "advisers", "orders", ""])(
    "takes a whole number of %j as exact",
    (unit) => {
      expect(isCount(unit, "", 0)).toBe(true);
      expect(isCount(unit, "", 1)).toBe(false);
    },
  );

  it.each([
    "percent",
    "%",
    "days",
    "weeks",
    "young people per adviser",
    "per 10,000",
    "pounds a year",
    "score 0-40",
    "miles",
    "FTE",
  ])("takes a whole number of %j as rounded", (unit) => {
    expect(isCount(unit, "", 0)).toBe(false);
  });

  it("takes an average as rounded whatever its unit", () => {
    expect(isCount("moves", "Average number of moves", 0)).toBe(false);
    expect(isCount("children", "children rated good", 0)).toBe(true);
  });
});

describe("isPercent", () => {
  it("knows the ways to write it", () => {
    expect(["percent", "Per cent", "%", "percentage points"].every(isPercent)).toBe(true);
    expect(["per 10,000", "children", ""].some(isPercent)).toBe(false);
  });
});
