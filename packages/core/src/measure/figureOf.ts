import { proportion } from "../stats/proportion.ts";
import { ratePer10k } from "../stats/ratePer10k.ts";
import type { Figure } from "./Figure.ts";
import type { Measure } from "./Measure.ts";
import type { Population } from "./Population.ts";

/** What a figure says of itself before its value is known. */
export type FigureHeading = Pick<
  Figure,
  "measure" | "periodStart" | "periodEnd" | "authority" | "breakdown" | "category" | "unit" | "note"
>;

const confidence = 0.95;

/** The counts behind one figure; the denominator is missing where the measure has none. */
export interface FigureCounts {
  readonly numerator: number;
  readonly denominator: number | undefined;
}

/**
 * One figure from its counts: a count as it is, a rate with its Poisson interval, a share in percent with Wilson's. A
 * rate without a population is not available (`x`); a share of nobody has no meaning (`z`).
 */
export function figureOf(
  heading: FigureHeading,
  { unit, interval }: Pick<Measure, "unit" | "interval">,
  { numerator, denominator }: FigureCounts,
  population: Population | undefined,
): Figure {
  if (unit === "per 10,000") {
    if (population === undefined) {
      return { ...heading, numerator, symbol: "x", note: "no population was given, so there is no rate" };
    }
    const { value, lower, upper, method } = ratePer10k(numerator, population.children, { confidence });
    const note = population.vintage;
    return {
      ...heading,
      numerator,
      denominator: population.children,
      value,
      lower,
      upper,
      confidence,
      method,
      symbol: "",
      note,
    };
  }
  if (unit === "percent") {
    if (denominator === undefined || denominator === 0) {
      return {
        ...heading,
        numerator,
        denominator: denominator ?? 0,
        symbol: "z",
        note: "there is nobody to be a share of",
      };
    }
    const share = { ...heading, numerator, denominator, value: (numerator / denominator) * 100, symbol: "" } as const;
    if (interval === "none") return share;
    const { lower, upper, method } = proportion(numerator, denominator, { confidence });
    return { ...share, lower: lower * 100, upper: upper * 100, confidence, method };
  }
  return denominator === undefined
    ? { ...heading, numerator, value: numerator, symbol: "" }
    : { ...heading, numerator, denominator, value: numerator, symbol: "" };
}
