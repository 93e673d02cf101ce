import { adjustP } from "../stats/adjustP.ts";
import type { Estimate } from "../stats/Estimate.ts";
import { exactCountInterval } from "../stats/exactCountInterval.ts";
import { poissonTest } from "../stats/poissonTest.ts";
import { type ObservedAndExpected, ratioFunnel } from "../stats/ratioFunnel.ts";

/** How an area stands to what would be expected of one like it. */
export type StandardisedVerdict = "better" | "worse" | "no different" | "cannot tell";

export interface ComparedArea extends ObservedAndExpected {
  readonly area: string;
}

export interface StandardisedArea {
  readonly area: string;
  /** observed over expected, with its exact interval for one area looked at alone */
  readonly ratio: Estimate;
  /** of the area alone, and allowing for how many were looked at, by Holm */
  readonly p: number;
  readonly pAmongAll: number;
  readonly verdict: StandardisedVerdict;
}

export interface StandardisedComparison {
  /** how many areas were looked at, for which verdicts allow */
  readonly compared: number;
  /** how many times more areas vary than chance alone would make them */
  readonly dispersion: number;
  /** in the order given */
  readonly areas: readonly StandardisedArea[];
}

export interface StandardisedOptions {
  readonly polarity: "higher-better" | "lower-better";
  /** a ratio that would matter, above 1: within it and its inverse an area is no different */
  readonly matters: number;
}

/**
 * Areas beside what would be expected of them, had each the rates of a reference in groups such as ages, and a verdict on
 * each: better or worse where chance is unlikely to have made it, however many areas were looked at; no different
 * where the whole interval lies within what would matter; and else that nobody can tell. Where areas vary more than chance
 * can make them, that is allowed for too, so that the larger of both p values counts.
 *
 * Sources: Spiegelhalter, D. J. (2005) Statistics in Medicine 24, 1185–1202, and Quality and Safety in Health Care 14,
 * 347–351; Holm, S. (1979) Scandinavian Journal of Statistics 6, 65–70.
 *
 * @param areas with the events expected of each, by `expectedCount`
 * @throws {RangeError} if there are no areas, a count is not a whole number of zero or more, no event is expected of one, or
 * `matters` is not above 1
 * @example
 * compareStandardised([60, 28, 29, 31].map((observed) => ({ area: "", observed, expected: 30 })), { polarity: "lower-better", matters: 1.25 }).areas[0].verdict; // => "worse"
 */
export function compareStandardised(
  areas: readonly ComparedArea[],
  { polarity, matters }: StandardisedOptions,
): StandardisedComparison {
  if (!(matters > 1)) throw new RangeError(`compareStandardised needs a ratio that matters above 1, not ${matters}.`);
  const { dispersion, isOverdispersed, units } = ratioFunnel(areas);
  const chances = areas.map(({ observed, expected }, at) => {
    const exact = poissonTest(observed, expected).pDoubledTail;
    return isOverdispersed ? Math.max(exact, units[at]?.pAdjusted ?? 1) : exact;
  });
  const amongAll = adjustP(chances, "Holm");
  return {
    compared: areas.length,
    dispersion,
    areas: areas.map(({ area, observed, expected }, at): StandardisedArea => {
      const { lower, upper, method } = exactCountInterval(observed, confidence);
      const ratio = { value: observed / expected, lower: lower / expected, upper: upper / expected, method };
      const pAmongAll = amongAll[at] ?? 1;
      const isBetter = ratio.value > 1 === (polarity === "higher-better");
      const isAlike = ratio.lower > 1 / matters && ratio.upper < matters;
      const verdict =
        pAmongAll < 1 - confidence ? (isBetter ? "better" : "worse") : isAlike ? "no different" : "cannot tell";
      return { area, ratio, p: chances[at] ?? 1, pAmongAll, verdict };
    }),
  };
}

const confidence = 0.95;
