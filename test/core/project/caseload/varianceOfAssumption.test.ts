import { describe, expect, it } from "vitest";
import { varianceOfAssumption } from "../../../../packages/core/src/project/caseload/varianceOfAssumption.ts";

describe("varianceOfAssumption", () => {
  it.each([
    ["a number", 0.75, 0],
    ["an even range: a twelfth of the squared width", { low: 2, high: 8 }, 3],
    ["a symmetric triangle: a twenty-fourth", { low: 0, likely: 6, high: 12 }, 6],
    ["a triangle with its peak at an end: an eighteenth", { low: 0, likely: 0, high: 6 }, 2],
  ])("is that of %s", (_, assumption, variance) => {
    expect(varianceOfAssumption(assumption)).toBeCloseTo(variance, 12);
  });
});
