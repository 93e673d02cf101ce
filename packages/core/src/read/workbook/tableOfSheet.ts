import { InputError } from "../InputError.ts";
import { isTotalWord } from "../isTotalWord.ts";
import type { TextRow } from "../parseRows.ts";
import type { TextTable } from "../readTable.ts";
import type { Sheet } from "./openWorkbook.ts";
import type { SheetRow } from "./sheetRows.ts";

const mostRowsAbove = 30;

/** A cell by itself, so many rows below the table or more, is not of it. */
const farBelow = 10;

/**
 * The table that stands in a sheet: its heading is the first row that is one, and its columns are those that the heading
 * names. Cells in no column of it, cells that stand alone far below, and rows of totals beside it are passed over and
 * counted.
 *
 * @param isHeading tells the heading; where no row of the first thirty is one it is the first
 * @throws {InputError} if the sheet holds nothing
 */
export function tableOfSheet(
  { name, rows, serials }: Sheet,
  isHeading: (cells: readonly string[]) => boolean,
): TextTable {
  const [first] = rows;
  if (first === undefined) throw new InputError(`${name} is empty.`);
  const above = rows.slice(0, mostRowsAbove + 1).findIndex((row) => isHeading(named(row).heading));
  const linesAbove = Math.max(above, 0);
  const { heading, places } = named(rows[linesAbove] ?? first);
  const isOutside = (column: number): boolean => !places.has(column);
  const isTotal = ({ columns, texts }: SheetRow): boolean =>
    texts.some((text, at) => isOutside(columns[at] ?? -1) && isTotalWord(text));
  const below = withoutCellsFarBelow(rows.slice(linesAbove + 1), rows[linesAbove]?.line ?? 0).filter(
    (row) => !isTotal(row),
  );
  const outside = below.reduce((count, { columns }) => count + columns.filter(isOutside).length, 0);
  const inside = below.filter(({ columns }) => !columns.every(isOutside));
  return {
    file: name,
    heading,
    rows: { [Symbol.iterator]: () => cellsOf(inside, heading.length, places) },
    lines: inside.length,
    linesAbove,
    encoding: "utf-8",
    serials,
    strayCells: outside + rows.length - linesAbove - 1 - below.length,
  };
}

/** The names in a row in order of its columns, and the places among them of these columns. */
function named({ columns, texts }: SheetRow): {
  readonly heading: readonly string[];
  readonly places: ReadonlyMap<number, number>;
} {
  const cells = new Map(columns.map((column, at) => [column, (texts[at] ?? "").trim()]));
  const used = [...cells].filter(([, text]) => text !== "").sort(([a], [b]) => a - b);
  return { heading: used.map(([, text]) => text), places: new Map(used.map(([column], place) => [column, place])) };
}

function withoutCellsFarBelow(rows: readonly SheetRow[], headingLine: number): readonly SheetRow[] {
  const lineBefore = (at: number): number => rows[at - 1]?.line ?? headingLine;
  const from = rows.findIndex(({ line }, at) => line - lineBefore(at) > farBelow);
  if (from === -1) return rows;
  return [...rows.slice(0, from), ...rows.slice(from).filter(({ texts }) => texts.length > 1)];
}

function* cellsOf(rows: readonly SheetRow[], width: number, places: ReadonlyMap<number, number>): Generator<TextRow> {
  for (const { line, columns, texts } of rows) {
    const cells: string[] = new Array(width).fill("");
    for (const [at, column] of columns.entries()) {
      const place = places.get(column);
      if (place !== undefined) cells[place] = texts[at] ?? "";
    }
    yield { line, cells };
  }
}
