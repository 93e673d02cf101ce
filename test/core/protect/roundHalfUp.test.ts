import { describe, expect, it } from "vitest";
import { roundHalfUp } from "../../../packages/core/src/protect/roundHalfUp.ts";

describe("roundHalfUp", () => {
  it.each([
    [72.5, 1, 73],
    [73.5, 1, 74],
    [72.49999, 1, 72],
    [0.5, 1, 1],
    [0.49, 1, 0],
    [-2.5, 1, -2],
    [-2.6, 1, -3],
    [1.005, 0.01, 1.01],
    [2.675, 0.01, 2.68],
    [21.05, 0.1, 21.1],
    [487.5, 5, 490],
    [487.4, 5, 485],
    [8_125, 10, 8_130],
    [0, 10, 0],
  ])("rounds %d to the nearest %d: %d", (value, step, rounded) => {
    expect(roundHalfUp(value, step)).toBe(rounded);
  });

  it("gives no minus nought", () => {
    expect(Object.is(roundHalfUp(-0.4, 1), 0)).toBe(true);
  });
});
