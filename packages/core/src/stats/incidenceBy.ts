import { type CumulativeIncidenceOptions, cumulativeIncidence, type DurationByCause } from "./cumulativeIncidence.ts";
import { requireNotNegative } from "./require.ts";

/** The share that has ended for one cause by a horizon. */
export interface CauseShare<Cause extends string> {
  readonly cause: Cause;
  readonly value: number;
  readonly standardError: number;
  /** both limits are the value itself where there is no spread to make them of: nobody has ended for the cause, or all */
  readonly lower: number;
  readonly upper: number;
}

export interface IncidenceByHorizon<Cause extends string> {
  readonly horizon: number;
  /** how many were watched just before the horizon: at 0 nothing can be told that is not told earlier */
  readonly atRisk: number;
  /** how many were watched beyond it */
  readonly watchedAfter: number;
  /** in the order of the causes asked for */
  readonly causes: readonly CauseShare<Cause>[];
}

/**
 * The share that has ended for each cause by each of some horizons, what happens on the day of the horizon included,
 * with how many were still watched there: `cumulativeIncidence`, read at the times that somebody asks about.
 *
 * @param causes those to tell of, also such as nobody has
 * @throws {RangeError} if a horizon is not a finite number of zero or more, or as `cumulativeIncidence` does
 * @example
 * incidenceBy([{ exit: 30, cause: "back" }, { exit: 400, cause: null }], ["back"], [182])[0].causes[0].value; // => 0.5
 */
export function incidenceBy<const Cause extends string>(
  durations: readonly DurationByCause[],
  causes: readonly Cause[],
  horizons: readonly number[],
  options: CumulativeIncidenceOptions = {},
): IncidenceByHorizon<Cause>[] {
  for (const horizon of horizons) requireNotNegative("incidenceBy", "a horizon", horizon);
  const curves = new Map(cumulativeIncidence(durations, options).map(({ cause, steps }) => [cause, steps]));
  return horizons.map((horizon) => ({
    horizon,
    atRisk: durations.filter(({ entry = -Infinity, exit }) => entry < horizon && exit >= horizon).length,
    watchedAfter: durations.filter(({ entry = -Infinity, exit }) => entry < horizon && exit > horizon).length,
    causes: causes.map((cause) => {
      const step = curves.get(cause)?.findLast(({ time }) => time <= horizon);
      const { value = 0, standardError = 0 } = step ?? {};
      return { cause, value, standardError, lower: step?.lower ?? value, upper: step?.upper ?? value };
    }),
  }));
}
