import { type Day, dayNumber, noDay } from "../../return/Day.ts";
import { dayOf } from "../../return/dayOf.ts";
import { plainCell } from "../plainCell.ts";
import type { TextTable } from "../readTable.ts";
import { dateReader } from "./dateReader.ts";
import { type ColumnOrder, decideOrder, manyDates } from "./decideOrder.ts";
import type { OrderEvidence } from "./OrderEvidence.ts";
import { possibleDays } from "./possibleDays.ts";

/** A cell of a column of dates: its day, or `noDay` where it is blank, or with what is wrong with it as the end of a sentence. */
export interface DayOfCell {
  readonly day: Day;
  readonly fault?: string;
}

/**
 * Reads the dates of a column of a table that people write, however each is written. The day stands first unless at least
 * three dates can only have the month first, and none only the day. A year of two digits is refused where the date can be
 * of more than one day, or of the last century or the next.
 *
 * @param column its name in small letters, or its place in the heading; every cell is blank where there is none
 */
export function daysOfColumn(
  { heading, rows, serials }: Pick<TextTable, "heading" | "rows" | "serials">,
  column: string | number,
): (cell: string) => DayOfCell {
  const at = typeof column === "number" ? column : heading.findIndex((name) => name.toLowerCase() === column);
  const first = dateReader({ order: "unknown", shownBy: "the column" }, serials);
  for (const { cells } of rows) first.read(cells[at]?.trim() ?? "");
  const reader = dateReader(orderOfList(first.evidence()), serials, "the column");
  return (cell) => {
    const { day, fault } = reader.read(cell);
    if (fault?.code === "bad-date") return { day: noDay, fault: fault.says };
    if (day === noDay) return { day };
    const { days = {}, hasShortYear = false } = possibleDays(plainCell(cell).text, serials) ?? {};
    const isOpen = new Set(Object.values(days)).size > 1 || day < firstOfCentury;
    return hasShortYear && isOpen ? { day: noDay, fault: shortYearFault } : { day };
  };
}

const firstOfCentury = dayOf(2000, 1, 1) ?? dayNumber(0);

const shortYearFault = "has a year of two digits, by which it can be more than one day; write it as DD/MM/YYYY";

/** The order of a column that nothing around it confirms, in which one or two dates with the month first are slips. */
function orderOfList(evidence: OrderEvidence): ColumnOrder {
  const decided = decideOrder(evidence, []);
  if (decided.order !== "month first" && decided.order !== "mixed") return decided;
  if (evidence.monthFirst < manyDates) return { ...decided, order: "unknown" };
  return evidence.dayFirst > 0 ? { ...decided, order: "mixed" } : decided;
}
