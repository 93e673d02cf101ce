import { formatPercent } from "@lac-analytics/charts";
import { expect, it } from "vitest";

it("formatPercent rounds a percentage half up and adds its sign", () => {
  // 233 of 315 children, as the pack of 11 February 2019 prints it; 1 of 8 is a half at no decimals
  expect(formatPercent((100 * 233) / 315, 2)).toBe("73.97%");
  expect(formatPercent((100 * 233) / 315, 1)).toBe("74.0%");
  expect(formatPercent((100 * 1) / 8, 0)).toBe("13%");
});
