import type { Figure } from "../measure/Figure.ts";
import { findMeasure } from "../measure/findMeasure.ts";
import { periodOf } from "../measure/periodOf.ts";
import { dayFromIso, isoFromDay } from "../return/isoDate.ts";

/** Months over which a mean is published beside its own, without its counts: those of the rolling averages beside it. */
const furtherPeriods: Readonly<Record<string, number>> = { "adoption-interval-mean": 36 };

/** Whether a figure is of other months than its measure's own, over which it is published without its counts. */
export function isFurtherPeriod({ measure, periodStart, periodEnd }: Figure): boolean {
  const months = furtherPeriods[measure];
  if (months === undefined) return false;
  const { from } = periodOf({ ...findMeasure(measure), months }, { asAt: dayFromIso(periodEnd) });
  return isoFromDay(from) === periodStart;
}
