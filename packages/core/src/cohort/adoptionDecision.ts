import { type Day, noDay } from "../return/Day.ts";
import type { Return } from "../return/Return.ts";

/** A decision that a child should be placed for adoption. */
export interface AdoptionDecision {
  /** row of PlacedAdoption */
  readonly row: number;
  readonly day: Day;
}

/**
 * The last decision that a child should be placed for adoption, between two days, both included; none where there was
 * none. DATE_PLACED of the return is the day of the decision and not of the move.
 *
 * Source: DfE, SSDA903 return, PlacedAdoption file.
 */
export function adoptionDecision(care: Return, child: number, from: Day, to: Day): AdoptionDecision | undefined {
  const { firstRow, columns } = care.PlacedAdoption;
  let last: AdoptionDecision | undefined;
  for (let row = firstRow[child] ?? 0; row < (firstRow[child + 1] ?? 0); row += 1) {
    const day = columns.DATE_PLACED[row] ?? noDay;
    if (day === noDay || day < from || day > to || (last !== undefined && day < last.day)) continue;
    last = { row, day };
  }
  return last;
}
