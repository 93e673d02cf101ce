import { daysOfColumn } from "../read/date/daysOfColumn.ts";
import { InputError } from "../read/InputError.ts";
import { readTable } from "../read/readTable.ts";
import { noDay } from "../return/Day.ts";
import { isoFromDay } from "../return/isoDate.ts";
import type { CatalogueFigure, PaperFigure } from "./PaperFigure.ts";

const essential = ["id", "value"] as const;

/**
 * Reads published figures from a table with the columns `id` and `value`, and any of `source`, `place`, `measure`,
 * `breakdown`, `as_at`, `period_start`, `unit`, `formula` and `part_of`. The columns `catalogue_measure`,
 * `catalogue_breakdown` and `catalogue_category` name the figure of the catalogue that a published one should equal.
 * Other columns are passed over.
 *
 * @param name what the file is called in messages
 * @throws {InputError} if it is no table with these columns, a column is there twice, or a row is damaged
 * @example
 * readPaperFigures(new TextEncoder().encode("id,value,unit\nP035,8.80,percent\n"), "figures.csv")[0].value; // => "8.80"
 */
export function readPaperFigures(bytes: Uint8Array, name: string): readonly PaperFigure[] {
  const table = readTable(bytes, name);
  const { heading, rows } = table;
  const columns = heading.map((column) => column.toLowerCase());
  for (const column of essential) {
    if (!columns.includes(column))
      throw new InputError(`${name} has no column ${column}; it needs at least ${essential.join(" and ")}.`);
  }
  const repeated = columns.find((column, at) => column !== "" && columns.indexOf(column) !== at);
  if (repeated !== undefined) throw new InputError(`${name} has the column ${repeated} twice.`);
  // what is no date is left as it is, as `2014-2017` is
  const isoDates = (column: string): ((text: string) => string) => {
    const dayOf = daysOfColumn(table, column);
    return (text) => {
      const { day } = dayOf(text);
      return day === noDay ? text : isoFromDay(day);
    };
  };
  const [asAt, periodStart] = [isoDates("as_at"), isoDates("period_start")];
  return [...rows].map(({ line, cells, fault }) => {
    const readFrom = `${name} row ${line}`;
    if (fault === "open quotation mark")
      throw new InputError(`${readFrom} opens a quotation mark and does not close it.`);
    if (cells.slice(columns.length).some((cell) => cell.trim() !== "")) {
      throw new InputError(
        `${readFrom} has more cells than there are columns; put text with commas in quotation marks.`,
      );
    }
    const cell = (column: string): string => cells[columns.indexOf(column)]?.trim() ?? "";
    const catalogue = catalogueFigure(cell);
    return {
      id: cell("id"),
      value: cell("value"),
      unit: cell("unit"),
      measure: cell("measure"),
      breakdown: cell("breakdown"),
      asAt: asAt(cell("as_at")),
      periodStart: periodStart(cell("period_start")),
      source: cell("source"),
      place: cell("place"),
      formula: cell("formula"),
      partOf: cell("part_of"),
      ...(catalogue && { catalogue }),
      readFrom,
    };
  });
}

function catalogueFigure(cell: (column: string) => string): CatalogueFigure | undefined {
  const measure = cell("catalogue_measure");
  if (measure === "") return undefined;
  return {
    measure,
    breakdown: cell("catalogue_breakdown") || "total",
    category: cell("catalogue_category") || "total",
  };
}
