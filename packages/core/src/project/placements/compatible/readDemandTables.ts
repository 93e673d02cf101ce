import { InputError } from "../../../read/InputError.ts";
import { openFiles } from "../../../read/openFiles.ts";
import type { RecognisedTable } from "../../../read/RecognisedTable.ts";
import type { ReturnFile } from "../../../read/ReturnFile.ts";
import { readDay } from "../../../read/readDay.ts";
import { recogniseTables } from "../../../read/recogniseTables.ts";
import { yearInName } from "../../../read/stitch/yearInName.ts";
import type { DemandTables } from "./DemandTables.ts";

type Row = (column: string) => string;

/**
 * Reads the header, the episodes and the asylum-seeking children for the compatible modes, each row as it stands and
 * none of them stitched: the published models have a way of their own to put years together. Files may be those of the
 * return (dates DD/MM/YYYY, one set a year, the year in the name of the file) or one pooled set with the columns LA and
 * YEAR (dates YYYY-MM-DD); files of other tables are passed over.
 *
 * @throws {InputError} if there is no Episodes or no Header file among them
 */
export async function readDemandTables(files: readonly ReturnFile[]): Promise<DemandTables> {
  const ignore = (): void => {};
  const opened = await openFiles(files, ignore);
  const { tables } = recogniseTables(opened.files, ignore);
  const all = <T>(file: string, read: (row: Row, year: number | undefined) => T): readonly T[] => {
    const found = tables.filter(({ layout }) => layout.as === file).sort((a, b) => compare(a.table.file, b.table.file));
    if (found.length === 0 && file !== "UASC") throw new InputError(`There is no ${file} file among the files given.`);
    return found.flatMap((table) => rowsOf(table, read));
  };
  const day = (text: string): number => readDay(text).day;
  return {
    header: all("Header", (cell, year) => ({
      child: cell("CHILD"),
      sex: cell("SEX"),
      birth: day(cell("DOB")),
      ethnicity: cell("ETHNIC"),
      year,
    })),
    episodes: all("Episodes", (cell, year) => ({
      child: cell("CHILD"),
      start: day(cell("DECOM")),
      end: day(cell("DEC")),
      newEpisode: cell("RNE"),
      ceased: cell("REC"),
      place: cell("PLACE"),
      provider: cell("PLACE_PROVIDER"),
      authority: cell("LA"),
      year,
    })),
    uasc: all("UASC", (cell) => ({ child: cell("CHILD") })),
  };
}

function rowsOf<T>({ table, layout }: RecognisedTable, read: (row: Row, year: number | undefined) => T): readonly T[] {
  const at = new Map(layout.columnAt);
  for (const column of ["LA", "YEAR"]) {
    const place = table.heading.findIndex((name) => name.toUpperCase() === column);
    if (place >= 0) at.set(column, place);
  }
  const inName = yearInName(table.file);
  return Array.from(table.rows, ({ cells }) => {
    const cell: Row = (column) => cells[at.get(column) ?? -1]?.trim() ?? "";
    const year = cell("YEAR") || inName;
    return read(cell, year === "" ? undefined : Number(year));
  });
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
