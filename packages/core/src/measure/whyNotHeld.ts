import { coveredDays } from "../cohort/coveredDays.ts";
import { addDays } from "../return/addDays.ts";
import { isoFromDay } from "../return/isoDate.ts";
import type { Return } from "../return/Return.ts";
import type { Period } from "../return/reportingYear.ts";
import type { Measure } from "./Measure.ts";
import { rests } from "./rests.ts";

/**
 * Why a return cannot answer for a measure over a period, as the note of a figure that is not available; undefined where
 * it can. It must cover the last day. What is counted over months, or of a group followed over them, must begin in it too,
 * for children who left before it begins are not in it; an average over years says itself how far back it looks.
 */
export function whyNotHeld(care: Return, measure: Measure, period: Period): string | undefined {
  const outside = partOutside(care, measure, period);
  return outside === undefined || !coveredDays(care).isSure ? undefined : `the return does not cover the ${outside}`;
}

/** What must be known of a figure of days that the return may not cover, as its dates are too few to tell; nothing as a rule. */
export function mayNotBeHeld(care: Return, measure: Measure, period: Period): string | undefined {
  const outside = partOutside(care, measure, period);
  if (outside === undefined || coveredDays(care).isSure) return undefined;
  return `so few episodes of the return ended that it may not cover the ${outside}`;
}

/** What of a measure's period lies outside the days of a return, and which these are. */
function partOutside(care: Return, measure: Measure, { from, to }: Period): string | undefined {
  const { kind, restsOn } = measure;
  if (restsOn.length === 0) return undefined;
  const covered = coveredDays(care);
  const begins = kind === "stock" || kind === "rolling" ? to : from;
  if (to <= covered.to) {
    if (begins >= covered.from) return undefined;
    if (begins >= addDays(covered.from, -1) && isOfWhoIsInCare(measure)) return undefined;
  }
  const part = to > covered.to || to < covered.from ? "day" : "period";
  return `${part}: it is of ${isoFromDay(covered.from)} to ${isoFromDay(covered.to)}`;
}

const ofCare: ReadonlySet<unknown> = new Set(rests.lookedAfter);

/**
 * Whether a measure tells who is in care on a day, and nothing of where or how. It is known of the eve of a return too, for
 * who left on that day was not in care on it; of their placements then the episodes that ended with it are missing.
 *
 * Source: DfE publishes the number at the end of the year before beside each year's.
 */
function isOfWhoIsInCare({ kind, restsOn, breakdowns: [first] }: Measure): boolean {
  return kind === "stock" && first?.id === "total" && restsOn.every((need) => ofCare.has(need));
}
