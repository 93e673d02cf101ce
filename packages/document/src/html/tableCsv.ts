import { stringify } from "#csv-stringify";
import { cellRuns } from "../model/cellRuns.ts";
import type { Cell, Table } from "../model/Document.ts";
import { textOf } from "../model/textOf.ts";
import { withoutFormula } from "../model/withoutFormula.ts";

/** Digits beyond these are those of a computer's arithmetic. */
const significantDigits = 12;

/** A table as CSV under the names of its columns: numbers in full, dates as ISO dates, symbols and words as they are read. */
export function tableCsv({ columns, rows }: Pick<Table, "columns" | "rows">): string {
  return stringify([columns.map(({ label }) => withoutFormula(label)), ...rows.map((row) => row.map(csvCell))]);
}

function csvCell(cell: Cell): string {
  if (cell.kind === "date") return cell.day;
  if (cell.kind === "number" && cell.after === undefined) return `${Number(cell.value.toPrecision(significantDigits))}`;
  return withoutFormula(textOf(cellRuns(cell)));
}
