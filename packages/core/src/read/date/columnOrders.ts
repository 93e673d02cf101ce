import { groupedBy } from "../../return/groupedBy.ts";
import type { ColumnOfTable } from "./dateReaders.ts";
import { type ColumnOrder, decideOrder } from "./decideOrder.ts";
import type { OrderEvidence } from "./OrderEvidence.ts";

/** How a date column is read before anything is known of it. */
export const usualOrder: ColumnOrder = { order: "day first", shownBy: "the column" };

/** Gives the order in which a date column is read. */
export type OrderOf = (column: ColumnOfTable) => ColumnOrder;

/**
 * The orders of all date columns, by what their dates show when read day first; nothing where that was right for each.
 *
 * @param returnOf the return that each table belongs to
 */
export function columnOrders(
  evidence: readonly (ColumnOfTable & { readonly says: OrderEvidence })[],
  returnOf: readonly number[],
): OrderOf | undefined {
  const all = evidence.map(({ says }) => says);
  const ofTable = groupedBy(evidence, ({ source }) => source);
  const ofReturn = groupedBy(evidence, ({ source }) => returnOf[source]);
  const orders = new Map(
    evidence.map(({ source, column, says }) => {
      const around = [ofTable.get(source), ofReturn.get(returnOf[source])].map((columns = []) =>
        columns.map((each) => each.says),
      );
      return [keyOf({ source, column }), decideOrder(says, [...around, all])];
    }),
  );
  const isUsual = evidence.every((each) => isReadDayFirst(orders.get(keyOf(each)) ?? usualOrder, each.says));
  return isUsual ? undefined : (column) => orders.get(keyOf(column)) ?? usualOrder;
}

function isReadDayFirst(
  { order }: ColumnOrder,
  { dayFirst, monthFirst, yearFirst, either, open }: OrderEvidence,
): boolean {
  if (order === "day first" || dayFirst + monthFirst + yearFirst + either === 0) return true;
  return order === "unknown" && open === 0;
}

function keyOf({ source, column }: ColumnOfTable): string {
  return `${source} ${column}`;
}
