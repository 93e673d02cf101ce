import { addMonths } from "../../return/addMonths.ts";
import type { Day } from "../../return/Day.ts";
import { type Category, unassigned } from "../Breakdown.ts";
import { outcomeBreakdown } from "./outcomeBreakdown.ts";

/** A band of durations, up to but not including so many calendar months, or so many days. */
type DurationBand<C extends string = string> = Category<C> &
  ({ readonly underMonths: number } | { readonly underDays: number });

function bands<const C extends string>(of: readonly DurationBand<C>[]): readonly DurationBand<C>[] {
  return of;
}

const careBands = bands([
  { id: "under-6m", label: "Under 6 months", underMonths: 6 },
  { id: "6m-1y", label: "6 months to under 1 year", underMonths: 12 },
  { id: "1-2y", label: "1 to under 2 years", underMonths: 24 },
  { id: "2-3y", label: "2 to under 3 years", underMonths: 36 },
  { id: "3-5y", label: "3 to under 5 years", underMonths: 60 },
  { id: "5y-plus", label: "5 years and over", underMonths: Infinity },
]);

const placementBands = bands([
  { id: "1-7d", label: "1 to 7 days", underDays: 8 },
  { id: "8d-1m", label: "8 days to under 1 month", underMonths: 1 },
  { id: "1-6m", label: "1 to under 6 months", underMonths: 6 },
  { id: "6m-1y", label: "6 months to under 1 year", underMonths: 12 },
  { id: "1-2y", label: "1 to under 2 years", underMonths: 24 },
  { id: "2y-plus", label: "2 years and over", underMonths: Infinity },
]);

/** Time in care, from the start of the current period; the bands are ours. */
export const durationCare = outcomeBreakdown({
  id: "duration-care",
  title: "Time in care",
  source: "this catalogue",
  certainty: "inferred",
  categories: careBands.map(({ id, label }) => ({ id, label })),
});

/** Length of an ended placement; only the first band is known from the release. */
export const durationPlacement = outcomeBreakdown({
  id: "duration-placement",
  title: "Length of ended placement",
  source: "DfE, Children looked after in England including adoptions",
  certainty: "unknown",
  categories: placementBands.map(({ id, label }) => ({ id, label })),
});

/** The band of the time in care from its start to a day. */
export function timeInCare(start: Day, day: Day): string {
  return bandOf(careBands, start, day);
}

/** The band of the length of a placement that ended on a day. */
export function placementLength(start: Day, end: Day): string {
  return bandOf(placementBands, start, end);
}

function bandOf(among: readonly DurationBand[], start: Day, end: Day): string {
  const band = among.find((each) => {
    if ("underDays" in each) return end - start < each.underDays;
    return each.underMonths === Infinity || end < addMonths(start, each.underMonths);
  });
  return (band ?? unassigned).id;
}
