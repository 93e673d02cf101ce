import type { ColumnTable } from "../read/columns/ColumnTable.ts";
import { csvOfColumns } from "../read/columns/csvOfColumns.ts";
import { type ReadOptions, type ReadResult, readReturn } from "../read/readReturn.ts";

/**
 * Reads the return of one authority from tables of columns, such as the answer of a database, as `readReturn` reads files.
 *
 * @param tables each is a file of the return, known by its columns
 * @throws {InputError} if they are together no return
 * @example
 * const episodes = { CHILD: ["1"], DECOM: [new Date("2024-04-01")], RNE: ["S"], LS: ["C2"], CIN: ["N1"], PLACE: ["U4"], DEC: [null] };
 * const header = { CHILD: ["1"], SEX: [1], DOB: [new Date("2014-05-06")], ETHNIC: ["WBRI"], UPN: [null] };
 * const read = await returnOfTables([
 *   { name: "episodes", columns: episodes },
 *   { name: "header", columns: header },
 * ]);
 * read.return.Episodes.rows; // => 1
 */
export async function returnOfTables(tables: readonly ColumnTable[], options: ReadOptions = {}): Promise<ReadResult> {
  return readReturn(
    tables.map((table) => ({ name: table.name, bytes: csvOfColumns(table) })),
    options,
  );
}
