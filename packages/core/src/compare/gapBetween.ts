import { mean } from "simple-statistics";
import type { Estimate } from "../stats/Estimate.ts";
import { normalCdf } from "../stats/normalCdf.ts";
import { normalQuantile } from "../stats/normalQuantile.ts";
import { proportion } from "../stats/proportion.ts";
import { ratePer10k } from "../stats/ratePer10k.ts";
import type { AreaFigure } from "./areaFigures.ts";
import { differenceFromMean } from "./differenceFromMean.ts";

/** A difference in the unit of the figures, and how sure it is. */
export type Gap =
  | {
      /** at full precision, from the counts */
      readonly value: number;
      readonly lower: number;
      readonly upper: number;
      readonly confidence: number;
      readonly method: string;
      /** whether the interval leaves out no difference at all: more than chance */
      readonly clear: boolean;
      /** one less the coverage of the interval that would just reach no difference, taking its limits as normal ones */
      readonly pValue: number;
    }
  | {
      /** of the figures as published, which are rounded */
      readonly value: number;
      /** why there is no interval */
      readonly note: string;
    };

/** A published figure that has a value, with its counts. */
export type ShownAreaFigure = AreaFigure & { readonly figure: { readonly symbol: "" } };

const noCounts = "No interval: the counts behind the figures are not published.";

/**
 * One figure less another, or less the unweighted mean of several, with its interval where the counts behind every one
 * are known. The figures are taken as independent, though a region holds the authority and most children of a year were
 * there the year before, which makes the truth surer than the interval says; that sisters and brothers come together
 * makes it less sure. Counts of regions and of England are rounded to 10, which hardly moves them.
 */
export function gapBetween(own: ShownAreaFigure, others: readonly ShownAreaFigure[], confidence: number): Gap {
  const estimate = estimateOf(own, confidence);
  const estimates = others.map((other) => estimateOf(other, confidence)).filter((other) => other !== undefined);
  if (estimate === undefined || estimates.length < others.length) {
    return gapUntested(own, others, noCounts);
  }
  const { value, lower, upper } = differenceFromMean(estimate, estimates);
  const method = methodOf(own, others.length);
  const pValue = pValueOf(value, value > 0 ? value - lower : upper - value, confidence);
  return { value, lower, upper, confidence, method, clear: lower > 0 || upper < 0, pValue };
}

/**
 * One figure less the unweighted mean of others, as published, without an interval.
 *
 * @param note why there is none
 */
export function gapUntested(own: ShownAreaFigure, others: readonly ShownAreaFigure[], note: string): Gap {
  return { value: own.figure.value - mean(others.map(({ figure }) => figure.value)), note };
}

/** The side of the interval towards nought decides; it is taken as so many standard errors wide as a normal one is. */
function pValueOf(value: number, reach: number, confidence: number): number {
  if (value === 0 || reach === 0) return value === 0 ? 1 : 0;
  return 2 * normalCdf((-Math.abs(value) / reach) * normalQuantile((1 + confidence) / 2));
}

function estimateOf({ counts }: AreaFigure, confidence: number): Estimate | undefined {
  if (counts === undefined) return undefined;
  const { numerator, denominator, interval } = counts;
  if (interval === "poisson") return ratePer10k(numerator, denominator, { confidence });
  if (numerator > denominator) return undefined;
  const { value, lower, upper, method } = proportion(numerator, denominator, { confidence });
  return { value: value * 100, lower: lower * 100, upper: upper * 100, method };
}

function methodOf({ counts }: AreaFigure, others: number): string {
  if (counts?.interval === "poisson") return "MOVER on Poisson limits";
  return others === 1 ? "Newcombe" : "MOVER on Wilson's limits";
}
