import type { DateOrder } from "./DateOrder.ts";
import type { PossibleDays } from "./possibleDays.ts";

/** How many distinct dates of a column can stand in which order. */
export interface OrderEvidence {
  /** that can only be day first, and only month first; any of the two is possible */
  readonly dayFirst: number;
  readonly monthFirst: number;
  readonly either: number;
  /** of those, that are not DD/MM/YYYY, and are two days */
  readonly open: number;
  /** with a year of two digits, that can only be year first */
  readonly yearFirst: number;
  /** that cannot be year first */
  readonly notYearFirst: number;
}

export const noEvidence: OrderEvidence = {
  dayFirst: 0,
  monthFirst: 0,
  either: 0,
  open: 0,
  yearFirst: 0,
  notYearFirst: 0,
};

/** What one date says of the order of its column; a date that no order makes a day says nothing. */
export function evidenceOf({ days, needsOrder, isOwnForm }: PossibleDays): OrderEvidence {
  const can = (order: DateOrder): boolean => days[order] !== undefined;
  if (!needsOrder || !(can("day first") || can("month first") || can("year first"))) return noEvidence;
  const [day, month] = [can("day first"), can("month first")];
  return {
    dayFirst: Number(day && !month),
    monthFirst: Number(month && !day),
    either: Number(day && month),
    open: Number(day && month && !isOwnForm && days["day first"] !== days["month first"]),
    yearFirst: Number(!day && !month),
    notYearFirst: Number(!can("year first")),
  };
}

/** The evidence of several columns together. */
export function addEvidence(all: readonly OrderEvidence[]): OrderEvidence {
  return all.reduce(
    (sum, next) => ({
      dayFirst: sum.dayFirst + next.dayFirst,
      monthFirst: sum.monthFirst + next.monthFirst,
      either: sum.either + next.either,
      open: sum.open + next.open,
      yearFirst: sum.yearFirst + next.yearFirst,
      notYearFirst: sum.notYearFirst + next.notYearFirst,
    }),
    noEvidence,
  );
}
