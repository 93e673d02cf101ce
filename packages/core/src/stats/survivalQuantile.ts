import type { SurvivalStep } from "./SurvivalStep.ts";

export interface SurvivalQuantile {
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
}

/**
 * The time by which a share of durations has ended, with the times at which the limits of the curve come down as far.
 * Null where they do not. Where a curve runs level at just that height, the middle of the level stretch.
 *
 * Source: Brookmeyer, R. and Crowley, J. (1982) A confidence interval for the median survival time. Biometrics 38,
 * 29–41.
 *
 * @throws {RangeError} if the share is not between 0 and 1
 * @example
 * survivalQuantile(kaplanMeier([{ exit: 30, event: true }, { exit: 60, event: true }]).steps, 0.25).value; // => 30
 */
export function survivalQuantile(steps: readonly SurvivalStep[], share: number): SurvivalQuantile {
  if (!(share > 0 && share < 1)) {
    throw new RangeError(`survivalQuantile needs a share between 0 and 1, not ${share}.`);
  }
  return {
    value: timeAt(steps, 1 - share, (step) => step.survival),
    lower: timeAt(steps, 1 - share, (step) => step.lower),
    upper: timeAt(steps, 1 - share, (step) => step.upper),
  };
}

function timeAt(
  steps: readonly SurvivalStep[],
  height: number,
  curve: (step: SurvivalStep) => number | null,
): number | null {
  const rounding = 1e-9;
  const reached = steps.findIndex((step) => (curve(step) ?? 1) <= height + rounding);
  const step = steps[reached];
  if (!step) return null;
  const level = Math.abs((curve(step) ?? 1) - height) <= rounding;
  const below = steps.find((later, index) => index > reached && (curve(later) ?? 0) < height - rounding);
  return level && below ? (step.time + below.time) / 2 : step.time;
}
