import { decimalsOfUnit } from "@lac-analytics/charts";
import { describe, expect, it } from "vitest";

describe("decimalsOfUnit", () => {
  it("is two for what runs small, and one for all others", () => {
    expect(["per child-year", "per 1,000 days"].map(decimalsOfUnit)).toEqual([2, 2]);
    expect(["percent", "per 10,000", "days", "children", ""].map(decimalsOfUnit)).toEqual([1, 1, 1, 1, 1]);
  });
});
