import { lossesIn } from "./loss/lossesIn.ts";
import type { Counted, Measure, MeasureSource } from "./Measure.ts";
import { mayNotBeHeld } from "./whyNotHeld.ts";
import { whyUncounted } from "./whyUncounted.ts";

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
