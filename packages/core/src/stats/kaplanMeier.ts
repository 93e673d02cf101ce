import { atRiskTable, type Duration } from "./atRiskTable.ts";
import { requireConfidence } from "./require.ts";
import type { SurvivalStep } from "./SurvivalStep.ts";
import { type SurvivalScale, survivalInterval } from "./survivalInterval.ts";
import { survivalQuantile } from "./survivalQuantile.ts";
import { twoSidedZ } from "./twoSidedZ.ts";

export interface KaplanMeierOptions {
  /** coverage of the intervals; default 0.95 */
  readonly confidence?: number;
  /** scale on which intervals are symmetric; default `log-log`, which stays within 0 and 1 */
  readonly scale?: SurvivalScale;
}

export interface KaplanMeier {
  readonly steps: readonly SurvivalStep[];
  /** the time by which half have ended, and its limits; null where the curve does not come down so far */
  readonly median: number | null;
  readonly medianLower: number | null;
  readonly medianUpper: number | null;
  /** the longest that anybody was watched; what came after it is not known. 0 of nobody */
  readonly followedTo: number;
  readonly method: string;
}

/**
 * How long something lasts, from durations of which some have not ended yet (`event` false) or were not watched from
 * their beginning (`entry`, say the days in care at the start of the window). An average of closed episodes alone
 * would be too short.
 *
 * A child counts as at risk after `entry` up to and including `exit`. With late entry few may be at risk at first: if
 * all of them leave, the curve is 0 from there on. `toldCurve` is the part of a curve on which something may be said.
 *
 * Sources: Kaplan, E. L. and Meier, P. (1958) Nonparametric estimation from incomplete observations. Journal of the
 * American Statistical Association 53, 457–481; Greenwood, M. (1926) The natural duration of cancer; Brookmeyer, R. and
 * Crowley, J. (1982) A confidence interval for the median survival time. Biometrics 38, 29–41.
 *
 * @throws {RangeError} if a duration is not a finite number of zero or more, or its entry is not before its exit
 * @example
 * kaplanMeier([{ exit: 30, event: true }, { exit: 60, event: false }, { exit: 90, event: true }]).median; // => 90
 */
export function kaplanMeier(durations: readonly Duration[], options: KaplanMeierOptions = {}): KaplanMeier {
  const { confidence = 0.95, scale = "log-log" } = options;
  requireConfidence("kaplanMeier", confidence);
  const z = twoSidedZ(confidence);
  let survival = 1;
  let greenwood = 0;
  const steps = atRiskTable("kaplanMeier", durations).map(({ time, atRisk, events, toCome }): SurvivalStep => {
    survival *= (atRisk - events) / atRisk;
    greenwood += events / (atRisk * (atRisk - events));
    const standardError = survival === 0 ? null : survival * Math.sqrt(greenwood);
    const limits =
      standardError === null ? { lower: null, upper: null } : survivalInterval(survival, standardError, z, scale);
    return { time, atRisk, events, toCome, survival, standardError, ...limits };
  });
  const median = survivalQuantile(steps, 0.5);
  return {
    steps,
    median: median.value,
    medianLower: median.lower,
    medianUpper: median.upper,
    followedTo: durations.reduce((longest, { exit }) => Math.max(longest, exit), 0),
    method: "Kaplan-Meier",
  };
}
