import { expect } from "vitest";

/** Passes where the two agree to the relative tolerance; against zero the tolerance is absolute. */
export function expectClose(actual: number | null, expected: number | null, tolerance: number = 1e-9): void {
  if (actual === null || expected === null) {
    expect(actual).toBe(expected);
    return;
  }
  const allowed = tolerance * (expected === 0 ? 1 : Math.abs(expected));
  expect(Math.abs(actual - expected), `${actual} should be ${expected}`).toBeLessThanOrEqual(allowed);
}
