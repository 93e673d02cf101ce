/**
 * A number rounded to the nearest multiple of a step, half up. What arithmetic in binary leaves behind the 12th
 * significant digit does not decide: 1.005 is a half of a hundredth.
 *
 * @example
 * roundHalfUp(72.5, 1); // => 73
 * roundHalfUp(1.005, 0.01); // => 1.01
 * roundHalfUp(-0.5, 1); // => 0
 * roundHalfUp(487, 5); // => 485
 */
export function roundHalfUp(value: number, step: number): number {
  const steps = Math.floor(Number((value / step).toPrecision(12)) + 0.5);
  return Number((steps * step).toPrecision(12)) + 0;
}
