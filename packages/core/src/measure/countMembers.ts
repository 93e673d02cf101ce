import { rowNeeds } from "./fileNeeds.ts";
import { lossesIn } from "./loss/lossesIn.ts";
import type { Counted, Measure, MeasureSource } from "./Measure.ts";
import { mayNotBeHeld, whyNotHeld } from "./whyNotHeld.ts";
import { whyUnknown } from "./whyUnavailable.ts";

/**
 * Whom a measure counts: nobody where the return cannot tell, since it does not cover the days, a file that the measure is
 * counted from was not read, or too much was lost of a column that it rests on.
 */
export function countMembers(measure: Measure, source: MeasureSource): Counted {
  const { care, period } = source;
  const notHeld = whyNotHeld(care, measure, period);
  if (notHeld !== undefined) return { numerator: [], unknown: notHeld };
  const needs = measure.file && rowNeeds(care, measure.file, period);
  if (needs !== undefined) return { numerator: [], needs };
  const unknown = whyUnknown(measure.restsOn, source);
  if (unknown !== undefined) return { numerator: [], unknown: unknown.note, lost: unknown.lost };
  const counted = measure.count(source);
  if (counted.needs !== undefined) return counted;
  const note = [counted.note, mayNotBeHeld(care, measure, period)].filter(Boolean).join("; ");
  const lost = lossesIn(care, measure.restsOn, period);
  return { ...counted, ...(note !== "" && { note }), ...(lost.length > 0 && { lost }) };
}
