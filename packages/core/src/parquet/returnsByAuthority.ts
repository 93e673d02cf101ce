import type { ColumnTable } from "../read/columns/ColumnTable.ts";
import { cellText, csvOfColumns, rowCount } from "../read/columns/csvOfColumns.ts";
import { InputError } from "../read/InputError.ts";
import { type ReadOptions, type ReadResult, readReturn } from "../read/readReturn.ts";

/** The return of one of several authorities, and everything that is to be said of its reading. */
export interface AuthorityReturn extends ReadResult {
  /** as it stands in the column of authorities */
  readonly authority: string;
}

/**
 * The returns of several authorities out of tables that hold them all, as a region keeps them in Parquet or a database: one
 * after the other, in order of the authorities' names, so that no more than one need be held. Each is read from its own rows
 * as `readReturn` reads files. A table without a row of an authority is an empty file of its return.
 *
 * @param tables each is a file of the return, known by its columns
 * @param authorityColumn the heading of the column that says whose a row is, in every table; case does not matter
 * @throws {InputError} if a table lacks the column or a row does not say whose it is, or the rows of an authority are no return
 * @example
 * const episodes = await connection.runAndReadAll("select * from episodes");
 * const header = await connection.runAndReadAll("select * from header");
 * const tables = [
 *   { name: "episodes", columns: episodes.getColumnsObjectJS() },
 *   { name: "header", columns: header.getColumnsObjectJS() },
 * ];
 * for await (const { authority, return: care } of returnsByAuthority(tables, "LA")) {
 *   console.log(figuresOf(care, { year: 2025 }, { authority }).length);
 * }
 */
export async function* returnsByAuthority(
  tables: readonly ColumnTable[],
  authorityColumn: string,
  options: ReadOptions = {},
): AsyncGenerator<AuthorityReturn> {
  const parted = tables.map((table) => rowsByAuthority(table, authorityColumn));
  const authorities = [...new Set(parted.flatMap(({ rowsOf }) => [...rowsOf.keys()]))].sort();
  for (const authority of authorities) {
    const files = parted.map(({ table, rowsOf }) => ({
      name: `${authority}/${table.name}`,
      bytes: csvOfColumns(table, rowsOf.get(authority) ?? []),
    }));
    yield { authority, ...(await readReturn(files, options)) };
  }
}

/** A table without its column of authorities, and the rows of each. */
interface RowsByAuthority {
  readonly table: ColumnTable;
  readonly rowsOf: ReadonlyMap<string, readonly number[]>;
}

function rowsByAuthority(table: ColumnTable, authorityColumn: string): RowsByAuthority {
  const { name, columns } = table;
  const heading = Object.keys(columns).find((column) => column.toLowerCase() === authorityColumn.toLowerCase());
  if (heading === undefined)
    throw new InputError(`${name} has no column ${authorityColumn}, which says whose a row is.`);
  const { [heading]: whose = [], ...others } = columns;
  const rowsOf = new Map<string, number[]>();
  for (let row = 0; row < rowCount(table); row++) {
    const authority = cellText(whose[row]).trim();
    if (authority === "")
      throw new InputError(`${name} row ${row + 2} has no ${heading}, so that nobody knows whose it is.`);
    const rows = rowsOf.get(authority);
    if (rows === undefined) rowsOf.set(authority, [row]);
    else rows.push(row);
  }
  return { table: { name, columns: others }, rowsOf };
}
