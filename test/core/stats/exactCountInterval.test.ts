import { describe, expect, it } from "vitest";
import { exactCountInterval } from "../../../packages/core/src/stats/exactCountInterval.ts";
import { expectClose } from "./expectClose.ts";

describe("exactCountInterval", () => {
  // R, poisson.test(count, conf.level = confidence)
  it.each([
    [0, 0.95, 0, 3.6888794541139354],
    [1, 0.95, 0.025317807984289897, 5.571643390938899],
    [5, 0.95, 1.623486390118421, 11.668332079322667],
    [9, 0.95, 4.115373097378333, 17.08480345141917],
    [4, 0.99, 0.6722065435074054, 12.594089785985584],
  ])("of %i at %s is that of R", (count, confidence, lower, upper) => {
    const interval = exactCountInterval(count, confidence);
    expectClose(interval.lower, lower, 1e-12);
    expectClose(interval.upper, upper, 1e-12);
    expect(interval.method).toBe("exact Poisson");
  });
});
