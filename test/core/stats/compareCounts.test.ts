import { describe, expect, it } from "vitest";
import { compareCounts } from "../../../packages/core/src/stats/compareCounts.ts";

describe("compareCounts", () => {
  it("combines both counts' exact limits, of Garwood: 1.623 to 11.668 for 5, 1.090 to 10.242 for 4", () => {
    const { value, lower, upper } = compareCounts(5, 4);
    expect(value).toBe(1);
    expect(lower).toBeCloseTo(1 - Math.hypot(5 - 1.6235, 10.2416 - 4), 3);
    expect(upper).toBeCloseTo(1 + Math.hypot(11.6683 - 5, 4 - 1.0899), 3);
  });

  it("turns over with its counts, and holds nought between counts that are alike", () => {
    const forward = compareCounts(12, 30);
    const backward = compareCounts(30, 12);
    expect(forward.lower).toBeCloseTo(-backward.upper, 12);
    expect(forward.upper).toBeCloseTo(-backward.lower, 12);
    expect(forward.upper).toBeLessThan(0);
    const alike = compareCounts(7, 7);
    expect(alike.lower).toBeLessThan(0);
    expect(alike.upper).toBeGreaterThan(0);
  });

  it("tells nothing from one event or none: nought has the upper limit 3.689", () => {
    const { lower, upper } = compareCounts(0, 0);
    expect(upper).toBeCloseTo(3.689, 3);
    expect(lower).toBeCloseTo(-3.689, 3);
  });

  it("refuses a negative count", () => {
    expect(() => compareCounts(-1, 2)).toThrow(RangeError);
  });
});
