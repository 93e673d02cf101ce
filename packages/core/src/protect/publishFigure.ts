import type { Figure } from "../measure/Figure.ts";
import { roundHalfAway } from "../stats/roundHalfAway.ts";
import { countUnits } from "./counts/countUnits.ts";
import { publicationRule } from "./publicationRule.ts";

/** Which of a figure's counts must be withheld. */
export interface FigureWithheld {
  readonly numerator: boolean;
  readonly denominator: boolean;
}

/**
 * A figure as it may be published: withheld (`c`) with all that follows from its counts where one of them is or its measure
 * is for internal use only, otherwise
 * rounded, or low (`k`) where it rounds to nought but is not. A count that may be shown stays beside a withheld value. The
 * note is without its counts, and what somebody else wrote is left out: words have been through no control.
 */
export function publishFigure(figure: Figure, ofCounts: FigureWithheld): Figure {
  const { measure, periodStart, periodEnd, authority, breakdown, category, unit } = figure;
  const note = figure.publicNote ?? figure.note;
  const lost = figure.lost !== undefined && { lost: figure.lost };
  const heading = { measure, periodStart, periodEnd, authority, breakdown, category, unit, note, ...lost };
  const { roundTo, open, internal = false } = publicationRule(measure, unit);
  const withheld = internal ? { numerator: true, denominator: true } : ofCounts;
  const publishCount = isRegional(authority) ? toNearestTen : asItIs;
  const publishValue = countUnits.has(unit) ? publishCount : (value: number): number => roundHalfAway(value, roundTo);
  const numerator = figure.numerator !== undefined &&
    !withheld.numerator && { numerator: publishCount(figure.numerator) };
  const denominator = figure.denominator !== undefined &&
    !withheld.denominator && {
      denominator: open === "none" ? publishCount(figure.denominator) : figure.denominator,
    };
  const counts = { ...numerator, ...denominator };
  const isWithheld = withheld.numerator || withheld.denominator;
  // that a count is too few for a mean or a median would tell how many it is
  if (isWithheld && figure.symbol === "z") return { ...heading, ...counts, symbol: "c", note: "" };
  if (figure.symbol !== "") return { ...heading, ...counts, symbol: figure.symbol };
  if (isWithheld) return { ...heading, ...counts, symbol: "c" };
  const value = publishValue(figure.value);
  if (value === 0 && figure.value !== 0) return { ...heading, ...counts, symbol: "k" };
  const { lower, upper, confidence, method, partial } = figure;
  return {
    ...heading,
    ...counts,
    value,
    symbol: "",
    ...(lower !== undefined && { lower: publishValue(lower) }),
    ...(upper !== undefined && { upper: publishValue(upper) }),
    ...(confidence !== undefined && { confidence }),
    ...(method !== undefined && { method }),
    ...(partial !== undefined && { partial }),
  };
}

/** Counts of regions and of England are published to the nearest 10, those of an authority as they are. */
function isRegional(authority: string): boolean {
  return /^E(12|92)/.test(authority);
}

function toNearestTen(count: number): number {
  return roundHalfAway(count, 10);
}

function asItIs(count: number): number {
  return count;
}
