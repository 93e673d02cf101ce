import type { Day } from "../../return/Day.ts";
import type { TextTable } from "../readTable.ts";
import { dateReader } from "./dateReader.ts";
import { decideOrder } from "./decideOrder.ts";

/** A cell of a column of dates: its day, or `noDay` where it is blank, or with what is wrong with it as the end of a sentence. */
export interface DayOfCell {
  readonly day: Day;
  readonly fault?: string;
}

/**
 * Reads the dates of a column of a table that people write as those of a return are read: however each is written, in the
 * order of day and month that the column shows.
 *
 * @param at the place of the column in the heading; below nought where there is none
 */
export function daysOfColumn({ rows }: Pick<TextTable, "rows">, at: number): (cell: string) => DayOfCell {
  const first = dateReader({ order: "unknown", shownBy: "the column" });
  for (const { cells } of rows) first.read(cells[at]?.trim() ?? "");
  const reader = dateReader(decideOrder(first.evidence(), []));
  return (cell) => {
    const { day, fault } = reader.read(cell);
    return { day, ...(fault?.code === "bad-date" && { fault: fault.says.replace("in the return", "in the column") }) };
  };
}
