import { rowNeeds } from "./fileNeeds.ts";
import type { Counted, Measure, MeasureSource } from "./Measure.ts";
import { whyNotHeld } from "./whyNotHeld.ts";
import { whyUnknown } from "./whyUnavailable.ts";

/** Why nobody can be counted by a measure in a period: the days or a file are not there, or too much was lost; undefined where they can. */
export function whyUncounted(
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
