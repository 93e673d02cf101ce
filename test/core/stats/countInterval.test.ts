import { describe, expect, it } from "vitest";
import { countInterval } from "../../../packages/core/src/stats/countInterval.ts";
import { expectClose } from "./expectClose.ts";

describe("countInterval", () => {
  it("is exact below ten, as poisson.test of R has it", () => {
    const { lower, upper, method } = countInterval(9, 0.95);
    expectClose(lower, 4.115373097378333, 1e-12);
    expectClose(upper, 17.08480345141917, 1e-12);
    expect(method).toBe("exact Poisson");
  });

  // R: o * (1 - 1 / (9 * o) - z / (3 * sqrt(o)))^3, and with o + 1 and + z above
  it.each([
    [10, 0.95, 4.787449913967564, 18.391458605756473],
    [65, 0.95, 50.163187710459454, 82.84913854593984],
    [100, 0.998, 71.90369187259837, 134.94362176226318],
  ])("is Byar's of %i at %s", (count, confidence, lower, upper) => {
    const interval = countInterval(count, confidence);
    expectClose(interval.lower, lower, 1e-12);
    expectClose(interval.upper, upper, 1e-12);
    expect(interval.method).toBe("Byar's");
  });
});
