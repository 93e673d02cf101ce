import { describe, expect, it } from "vitest";
import { reachAt } from "../../../../packages/core/src/project/published/reachAt.ts";

describe("reachAt", () => {
  const errors = [-8, -5, -3, -1, 0, 1, 1, 2, 4, 9];

  it("leaves out the share that lay further below, or further above", () => {
    expect(reachAt(errors, 0.1)).toBe(8);
    expect(reachAt(errors, 0.2)).toBe(5);
    expect(reachAt(errors, 0.9)).toBe(4);
    expect(reachAt(errors, 0.975)).toBe(9);
  });

  it("does not reach below what was expected where nearly all lay above it", () => {
    expect(reachAt([2, 3, 4], 0.1)).toBe(0);
    expect(reachAt([-4, -3, -2], 0.9)).toBe(0);
  });
});
