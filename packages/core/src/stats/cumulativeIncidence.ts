import { type AtRisk, atRiskTable } from "./atRiskTable.ts";
import { requireConfidence } from "./require.ts";
import { survivalInterval } from "./survivalInterval.ts";
import { twoSidedZ } from "./twoSidedZ.ts";

/** How long one child was watched, and what ended it. */
export interface DurationByCause {
  /** when watching began, if not from the beginning */
  readonly entry?: number;
  readonly exit: number;
  /** why the duration ended (adopted, returned home, …), or null if it was still going on at `exit` */
  readonly cause: string | null;
}

export interface IncidenceStep {
  readonly time: number;
  /** share that has ended for this cause by the time */
  readonly value: number;
  readonly standardError: number;
  /** null where everybody who was at risk has ended for the cause, for then there is no spread to make them of */
  readonly lower: number | null;
  readonly upper: number | null;
  readonly atRisk: number;
  /** how many come under watch at this time or later */
  readonly toCome: number;
}

export interface CauseIncidence {
  readonly cause: string;
  /** one step for every time at which any duration ended */
  readonly steps: readonly IncidenceStep[];
}

export interface CumulativeIncidenceOptions {
  /** coverage of the intervals; default 0.95 */
  readonly confidence?: number;
}

/**
 * The share that has ended for each of several causes, by time, where a child who leaves for one can no longer leave
 * for another: the Aalen-Johansen estimate. Shares of all causes and of those still going on add to one. One minus
 * Kaplan-Meier for a single cause would overstate it.
 *
 * Standard errors are of the Greenwood type, intervals symmetric on the log-log scale.
 *
 * Sources: Aalen, O. O. and Johansen, S. (1978) An empirical transition matrix for non-homogeneous Markov chains based
 * on censored observations. Scandinavian Journal of Statistics 5, 141–150; Marubini, E. and Valsecchi, M. G. (1995)
 * Analysing Survival Data from Clinical Trials and Observational Studies, chapter 10.
 *
 * @throws {RangeError} if a duration is not a finite number of zero or more, or its entry is not before its exit
 * @example
 * cumulativeIncidence([{ exit: 30, cause: "adopted" }, { exit: 60, cause: null }])[0].steps[0].value; // => 0.5
 */
export function cumulativeIncidence(
  durations: readonly DurationByCause[],
  options: CumulativeIncidenceOptions = {},
): CauseIncidence[] {
  const { confidence = 0.95 } = options;
  requireConfidence("cumulativeIncidence", confidence);
  const z = twoSidedZ(confidence);
  const table = atRiskTable(
    "cumulativeIncidence",
    durations.map(({ cause, ...times }) => ({ ...times, event: cause !== null })),
  );
  const ended = new Map<string, Map<number, number>>();
  for (const { cause, exit } of durations) {
    if (cause === null) continue;
    const byTime = ended.get(cause) ?? new Map<number, number>();
    ended.set(cause, byTime.set(exit, (byTime.get(exit) ?? 0) + 1));
  }
  return [...ended.keys()].sort().map((cause) => {
    const byTime = ended.get(cause);
    const steps = incidence(table, (time) => byTime?.get(time) ?? 0).map((step): IncidenceStep => {
      const { value, standardError } = step;
      const hasNoSpread = standardError === 0 && value > 0;
      const limits = hasNoSpread ? { lower: null, upper: null } : survivalInterval(value, standardError, z, "log-log");
      return { ...step, ...limits };
    });
    return { cause, steps };
  });
}

/** The variance is quadratic in the value reached, so running sums over the steps so far are all that it needs. */
function incidence(table: readonly AtRisk[], eventsOfCause: (time: number) => number) {
  let survival = 1;
  let value = 0;
  let quadratic = 0;
  let linear = 0;
  let constant = 0;
  return table.map(({ time, atRisk, events, toCome }) => {
    const ofCause = eventsOfCause(time);
    value += (survival * ofCause) / atRisk;
    const greenwood = atRisk > events ? events / (atRisk * (atRisk - events)) : 0;
    const shared = (survival * ofCause) / atRisk ** 2;
    quadratic += greenwood;
    linear += value * greenwood + shared;
    constant += value * value * greenwood + 2 * value * shared + (survival * shared * (atRisk - ofCause)) / atRisk;
    survival *= (atRisk - events) / atRisk;
    const variance = value * value * quadratic - 2 * value * linear + constant;
    const rounding = 1e-15;
    return { time, value, standardError: variance > rounding ? Math.sqrt(variance) : 0, atRisk, toCome };
  });
}
