import { csvOfTable } from "./csvOfTable.ts";
import { decodeText } from "./decodeText.ts";
import { InputError } from "./InputError.ts";
import { isZip } from "./openZip.ts";
import { readLimits } from "./readLimits.ts";
import { type TextTable, tableOfText } from "./readTable.ts";
import { openWorkbook } from "./workbook/openWorkbook.ts";
import { tableOfSheet } from "./workbook/tableOfSheet.ts";

/**
 * The table of a file that people write: of text or Parquet, or the first sheet of a workbook that has the columns, else
 * the first that has some of them. Its heading may stand below titles.
 *
 * @param name what the file is called in messages
 * @param columns names that the heading of the table has, in any order and case
 * @param otherNames what else people call a column, in small letters: the table has it by its own name, unless that is
 *   there as well
 * @throws {InputError} if it is empty, too large, no table, or a workbook of a form that cannot be read
 */
export async function openTable(
  bytes: Uint8Array,
  name: string,
  columns: readonly string[],
  otherNames: Readonly<Record<string, readonly string[]>> = {},
): Promise<TextTable> {
  const named = (cells: readonly string[]): readonly string[] => cells.map(columnNamer(cells, otherNames));
  const found = (cells: readonly string[]): number => {
    const names = named(cells).map((cell) => cell.trim().toLowerCase());
    return columns.filter((column) => names.includes(column)).length;
  };
  const isWhole = (cells: readonly string[]): boolean => found(cells) === columns.length;
  // what is missing of a heading can only be told where it is found without it
  const isPart = (cells: readonly string[]): boolean => found(cells) > 1;
  const tables = await tablesOf(bytes, name);
  const whole = tables.map((table) => table(isWhole)).find(({ heading }) => isWhole(heading));
  const part = whole ?? tables.map((table) => table(isPart)).find(({ heading }) => isPart(heading));
  const table = part ?? tables[0]?.(isWhole);
  if (table === undefined) throw new InputError(`${name} is a workbook without anything in it.`);
  return { ...table, heading: named(table.heading) };
}

/** The tables of a file, each as it is where its heading is told by a test. */
async function tablesOf(
  bytes: Uint8Array,
  name: string,
): Promise<readonly ((isHeading: (cells: readonly string[]) => boolean) => TextTable)[]> {
  if (isZip(bytes)) {
    const { sheets } = await openWorkbook({ name, bytes }, readLimits.bytesOfFile);
    return sheets.map((sheet) => (isHeading) => tableOfSheet(sheet, isHeading));
  }
  const text = decodeText(await csvOfTable(bytes, name), name);
  return [(isHeading) => tableOfText(text, name, isHeading)];
}

/** Gives a column of a heading the name that it goes by, where it is the only one of another name. */
function columnNamer(
  heading: readonly string[],
  otherNames: Readonly<Record<string, readonly string[]>>,
): (cell: string) => string {
  const plain = (cell: string): string => cell.trim().toLowerCase().replaceAll(/[_-]/g, " ");
  const written = heading.map(plain);
  const renamed = new Map(
    Object.entries(otherNames).flatMap(([column, names]): [string, string][] => {
      const also = written.includes(column) ? [] : names.filter((each) => written.includes(each));
      return also.slice(0, 1).map((each) => [each, column]);
    }),
  );
  return (cell) => renamed.get(plain(cell)) ?? cell;
}
