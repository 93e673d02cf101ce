import { addDays } from "../return/addDays.ts";
import { addMonths } from "../return/addMonths.ts";
import { type Day, openEnd } from "../return/Day.ts";
import type { Period } from "../return/reportingYear.ts";
import { addWorkingDays } from "./addWorkingDays.ts";

/** Working days within which the first review is due. */
export const firstReviewDue = 20;

/**
 * Whether the return tells when the next review after a period began was due: by a review before the period, or because
 * the first of all fell due in it.
 */
export function isReviewBeforeKnown(start: Day, reviews: readonly Day[], { from }: Period): boolean {
  return addWorkingDays(start, firstReviewDue) >= from || reviews.some((review) => review >= start && review < from);
}

/**
 * Whether every review of a child that fell due in a period was held in time: the first within 20 working days of coming
 * into care, the second within 3 months of the first, every later one within 6 months of that before it. A review
 * that is overdue on the last day was not, whenever it fell due. Where the first review is not known and fell due before
 * the period, later ones are taken for later ones, and where none before the period is known, as held on its eve.
 *
 * Source: Care Planning, Placement and Case Review (England) Regulations 2010, regulation 33.
 *
 * @param start the day on which the period of care began
 * @param reviews days of the child's reviews, in order; those before the start belong to an earlier period of care
 */
export function reviewsOnTime(start: Day, reviews: readonly Day[], { from, to }: Period): boolean {
  const held = reviews.filter((review) => review >= start && review <= to);
  let due = addWorkingDays(start, firstReviewDue);
  let count = 0;
  if (due < from && (held[0] ?? openEnd) > due) {
    due = addMonths(addDays(from, -1), 6);
    count = 2;
  }
  for (const review of held) {
    if (due >= from && review > due) return false;
    count += 1;
    due = addMonths(review, count === 1 ? 3 : 6);
  }
  return due > to;
}
