import { gapInWords } from "@lac-analytics/notebook";
import { describe, expect, it } from "vitest";

const tested = { confidence: 0.95, method: "Newcombe", clear: true, pValue: 0.01 };

describe("gapInWords", () => {
  it("says which way, how far and how sure, with the smaller limit first", () => {
    expect(gapInWords({ value: -12.94, lower: -18.6, upper: -6.9, ...tested })).toBe(
      "lower by 12.9 (95% interval 6.9 to 18.6)",
    );
    expect(gapInWords({ value: 2, lower: -1, upper: 5, ...tested, clear: false }, "points", 0)).toBe(
      "higher by 2 points (95% interval 1 lower to 5 higher)",
    );
  });

  it("gives no interval where there is none", () => {
    expect(gapInWords({ value: -3, note: "No interval." })).toBe("lower by 3.0");
    expect(gapInWords({ value: 0, note: "No interval." })).toBe("the same");
  });
});
