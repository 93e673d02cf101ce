import type { DateOrder } from "./DateOrder.ts";
import { addEvidence, type OrderEvidence } from "./OrderEvidence.ts";

/** The order in which the dates of a column are read. */
export interface ColumnOrder {
  /** "mixed" where the column holds dates in both orders, "unknown" where nothing in the return tells */
  readonly order: DateOrder | "mixed" | "unknown";
  /** whether the column shows it by itself, or others of the return do */
  readonly shownBy: "the column" | "the return";
}

/** So many distinct dates that can stand in one order only are no slip of the pen. */
export const manyDates = 3;

/** Where dates stand month first, three days in five are after the twelfth; a column with far fewer is not so. */
const leastShareMonthFirst = 0.2;

/**
 * Decides in which order the dates of a column stand: by its own, if at least three of them can stand in one order only
 * and hardly any in the other; else by those around it, first of its file, then of its return, then of all; else by
 * the one or two of its own. A few dates that fit another order do not change that of a column.
 *
 * @param around the evidence around the column, the nearest first, its own included
 */
export function decideOrder(own: OrderEvidence, around: readonly (readonly OrderEvidence[])[]): ColumnOrder {
  const ownVerdict = verdict(own);
  if (ownVerdict.order !== undefined && ownVerdict.dates >= manyDates) {
    return { order: ownVerdict.order, shownBy: "the column" };
  }
  const isMixed = Math.min(own.dayFirst, own.monthFirst) >= manyDates;
  if (isMixed) return { order: "mixed", shownBy: "the column" };
  for (const columns of around) {
    const { order } = verdict(addEvidence(columns));
    if (order !== undefined) return { order, shownBy: "the return" };
  }
  if (own.dayFirst > 0 && own.monthFirst > 0) return { order: "mixed", shownBy: "the column" };
  return { order: ownVerdict.order ?? "unknown", shownBy: "the column" };
}

/** The order that dates show, and how many can stand in that one only. */
function verdict({ dayFirst, monthFirst, either, yearFirst, notYearFirst }: OrderEvidence): {
  readonly order?: DateOrder;
  readonly dates: number;
} {
  if (yearFirst >= manyDates && !areSlips(yearFirst, dayFirst) && notYearFirst === 0)
    return { order: "year first", dates: yearFirst };
  if (dayFirst > 0 && areSlips(monthFirst, dayFirst)) return { order: "day first", dates: dayFirst };
  const isShareOfMonthFirst = monthFirst >= leastShareMonthFirst * (monthFirst + either);
  if (monthFirst > 0 && areSlips(dayFirst, monthFirst) && isShareOfMonthFirst) {
    return { order: "month first", dates: monthFirst };
  }
  return { dates: 0 };
}

/** Whether dates in one order are slips of the pen among those in another: one in twenty, or one or two among five times as many. */
function areSlips(few: number, many: number): boolean {
  return few * 20 <= many || (few < manyDates && few * 5 <= many);
}
