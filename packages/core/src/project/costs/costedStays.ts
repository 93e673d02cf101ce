import { type PeriodOfCare, periodsOfCare } from "../../cohort/periodsOfCare.ts";
import { staysOf } from "../../cohort/staysOf.ts";
import { addDays } from "../../return/addDays.ts";
import { type Day, earlierDay, laterDay, noDay, openEnd } from "../../return/Day.ts";
import type { Return } from "../../return/Return.ts";
import type { Period } from "../../return/reportingYear.ts";
import { type Placed, placementOf } from "../placements/placementOf.ts";
import type { PriceList } from "./PriceList.ts";
import { placementPrice, type WeeklyPrice } from "./placementPrice.ts";

/** Days that a child spent in one episode of a period of care, and their price. */
export interface CostedStay extends Placed {
  /** row of the episode */
  readonly row: number;
  /** the first of the days */
  readonly from: Day;
  readonly days: number;
  /** undefined where the list has none for the placement */
  readonly price: WeeklyPrice | undefined;
}

/**
 * The days within a period that children spent in their periods of care, by episode, with the price of each: a day
 * counts where the child is in care on it, so the day of leaving does not. A temporary placement has the price of the
 * placement held before, which is kept meanwhile. Series of short breaks (V3, V4) are no periods of care.
 */
export function costedStays(
  care: Return,
  { from, to }: Period,
  list: PriceList,
): ReadonlyMap<PeriodOfCare, readonly CostedStay[]> {
  const placedIn = placementOf(care);
  const priceOf = placementPrice(list);
  const paths = new Map<PeriodOfCare, readonly CostedStay[]>();
  for (const period of periodsOfCare(care)) {
    if (period.start > to || (period.end !== noDay && period.end <= from)) continue;
    const stays = staysOf(care, period).flatMap(({ row, start, end }): readonly CostedStay[] => {
      const first = laterDay(start, from);
      const days = earlierDay(end === noDay ? openEnd : end, addDays(to, 1)) - first;
      const placed = placedIn(row);
      return days > 0 ? [{ row, from: first, days, ...placed, price: priceOf(placed) }] : [];
    });
    if (stays.length > 0) paths.set(period, stays);
  }
  return paths;
}

/** Pounds for stays at their weekly prices, a seventh for each day; those without a price add nothing. */
export function poundsFor(stays: readonly Pick<CostedStay, "days" | "price">[]): number {
  return stays.reduce((sum, { days, price }) => sum + days * (price?.weekly ?? 0), 0) / 7;
}
