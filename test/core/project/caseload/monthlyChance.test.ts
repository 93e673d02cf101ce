import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { monthlyChance } from "../../../../packages/core/src/project/caseload/monthlyChance.ts";

describe("monthlyChance", () => {
  it.each([
    [0, 0],
    [1, 1],
    // 1 - 0.5^(1/12), R
    [0.5, 0.05612568731830647],
  ])("of %s a year is %s", (yearly, monthly) => {
    expect(monthlyChance(yearly)).toBeCloseTo(monthly, 14);
  });

  it("comes to the year's chance in twelve months", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (yearly) => {
        let left = 1;
        for (let month = 0; month < 12; month += 1) left *= 1 - monthlyChance(yearly);
        expect(1 - left).toBeCloseTo(yearly, 12);
      }),
    );
  });
});
