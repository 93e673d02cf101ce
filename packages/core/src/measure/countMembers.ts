import type { Return } from "../return/Return.ts";
import type { FigureDate } from "./FigureDate.ts";
import { rowNeeds } from "./fileNeeds.ts";
import { lossesIn } from "./loss/lossesIn.ts";
import type { Counted, Measure, MeasureSource } from "./Measure.ts";
import { periodOf } from "./periodOf.ts";
import { mayNotBeHeld, whyNotHeld } from "./whyNotHeld.ts";
import { whyUnknown } from "./whyUnavailable.ts";

/**
 * Whom a measure counts: nobody where the return cannot tell, since it does not cover the days, a file that the measure is
 * counted from was not read, or too much was lost of a column that it rests on.
 */
export function countMembers(measure: Measure, source: MeasureSource): Counted {
  const uncounted = whyUncounted(measure, source);
  if (uncounted !== undefined) return { numerator: [], ...uncounted };
  const { care, period } = source;
  const counted = measure.count(source);
  if (counted.needs !== undefined) return counted;
  const note = [counted.note, mayNotBeHeld(care, measure, period)].filter(Boolean).join("; ");
  const lost = lossesIn(care, measure.restsOn, period);
  return { ...counted, ...(note !== "" && { note }), ...(lost.length > 0 && { lost }) };
}

/**
 * Whether a return can tell of a measure at a date: it covers the days, the files that the measure is counted from were
 * read, and not too much was lost of what it rests on.
 *
 * @throws {RangeError} if the year is not a reporting year
 */
export function isKnownAt(care: Return, measure: Measure, date: FigureDate): boolean {
  return whyUncounted(measure, { care, period: periodOf(measure, date) }) === undefined;
}

function whyUncounted(
  measure: Measure,
  source: Pick<MeasureSource, "care" | "period">,
): Pick<Counted, "needs" | "unknown" | "lost"> | undefined {
  const { care, period } = source;
  const notHeld = whyNotHeld(care, measure, period);
  if (notHeld !== undefined) return { unknown: notHeld };
  const needs = measure.file && rowNeeds(care, measure.file, period);
  if (needs !== undefined) return { needs };
  const unknown = whyUnknown(measure.restsOn, source);
  return unknown && { unknown: unknown.note, lost: unknown.lost };
}
