import { columnOrders, usualOrder } from "../../../read/date/columnOrders.ts";
import { dateReaders } from "../../../read/date/dateReaders.ts";
import { InputError } from "../../../read/InputError.ts";
import { openFiles } from "../../../read/openFiles.ts";
import { plainCell } from "../../../read/plainCell.ts";
import type { RecognisedTable } from "../../../read/RecognisedTable.ts";
import type { ReturnFile } from "../../../read/ReturnFile.ts";
import { recogniseTables } from "../../../read/recogniseTables.ts";
import { returnsAmong } from "../../../read/stitch/returnsAmong.ts";
import { yearInName } from "../../../read/stitch/yearInName.ts";
import { type Day, noDay } from "../../../return/Day.ts";
import type { DemandTables } from "./DemandTables.ts";

/** A cell of a row as text, and as a day. */
interface Row {
  readonly text: (column: string) => string;
  readonly day: (column: DateColumn) => Day;
}

const dateColumns = ["DOB", "DECOM", "DEC"] as const;

type DateColumn = (typeof dateColumns)[number];

/**
 * Reads the header, the episodes and the asylum-seeking children for the compatible modes, each row as it stands and
 * none of them stitched: the published models have a way of their own to put years together. Files may be those of the
 * return (dates DD/MM/YYYY, one set a year, the year in the name of the file) or one pooled set with the columns LA and
 * YEAR (dates YYYY-MM-DD); files of other tables are passed over.
 *
 * @throws {InputError} if there is no Episodes or no Header file among them
 * @example
 * const header = { name: "header_2024.csv", bytes: new TextEncoder().encode("CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\nA1,1,31/07/2012,WBRI,,,\n") };
 * const episodes = { name: "episodes_2024.csv", bytes: new TextEncoder().encode("CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\nA1,01/02/2024,S,C2,N1,U4,PR1,,,,,,\n") };
 * readDemandTables([header, episodes]).then((tables) => tables.episodes.map(({ child, start, place, provider, year }) => [child, isoFromDay(start), place, provider, year])); // => [["A1","2024-02-01","U4","PR1",2024]]
 * readDemandTables([header]); // throws: "There is no Episodes file among the files given."
 */
export async function readDemandTables(files: readonly ReturnFile[]): Promise<DemandTables> {
  const ignore = (): void => {};
  const opened = await openFiles(files, ignore);
  const { tables } = recogniseTables(opened.files, ignore);
  const dayOf = dayReader(tables);
  const all = <T>(file: string, read: (row: Row, year: number | undefined) => T): readonly T[] => {
    const found = tables.filter(({ layout }) => layout.as === file).sort((a, b) => compare(a.table.file, b.table.file));
    if (found.length === 0 && file !== "UASC") throw new InputError(`There is no ${file} file among the files given.`);
    return found.flatMap((table) => rowsOf(table, dayOf, read));
  };
  return {
    header: all("Header", ({ text, day }, year) => ({
      child: text("CHILD"),
      sex: text("SEX"),
      birth: day("DOB"),
      ethnicity: text("ETHNIC"),
      year,
    })),
    episodes: all("Episodes", ({ text, day }, year) => ({
      child: text("CHILD"),
      start: day("DECOM"),
      end: day("DEC"),
      newEpisode: text("RNE"),
      ceased: text("REC"),
      place: text("PLACE"),
      provider: text("PLACE_PROVIDER"),
      authority: text("LA"),
      year,
    })),
    uasc: all("UASC", ({ text }) => ({ child: text("CHILD") })),
  };
}

type DayReader = (table: RecognisedTable, column: DateColumn, text: string) => Day;

/** Reads the dates of tables, each column in the order that its own dates show, or those around it. */
function dayReader(tables: readonly RecognisedTable[]): DayReader {
  const serialsOf = (source: number) => tables[source]?.table.serials;
  const usual = dateReaders(() => usualOrder, serialsOf);
  for (const [source, table] of tables.entries()) {
    for (const column of dateColumns) {
      const at = table.layout.columnAt.get(column);
      if (at === undefined) continue;
      const { read } = usual.ofColumn(column)(source);
      for (const { cells } of table.table.rows) read(cells[at] ?? "");
    }
  }
  const orders = tables.length === 0 ? undefined : columnOrders(usual.evidence(), returnsAmong(tables).returnOf);
  const readers = orders === undefined ? usual : dateReaders(orders, serialsOf);
  const ofColumn = new Map(dateColumns.map((column) => [column, readers.ofColumn(column)]));
  return (table, column, text) => ofColumn.get(column)?.(tables.indexOf(table)).read(text).day ?? noDay;
}

function rowsOf<T>(
  recognised: RecognisedTable,
  dayOf: DayReader,
  read: (row: Row, year: number | undefined) => T,
): readonly T[] {
  const { table, layout } = recognised;
  const at = new Map(layout.columnAt);
  for (const column of ["LA", "YEAR"]) {
    const place = table.heading.findIndex((name) => name.toUpperCase() === column);
    if (place >= 0) at.set(column, place);
  }
  const inName = yearInName(table.file);
  return Array.from(table.rows, ({ cells }) => {
    const text = (column: string): string => plainCell(cells[at.get(column) ?? -1] ?? "").text;
    const year = text("YEAR") || inName;
    const day = (column: DateColumn): Day => dayOf(recognised, column, text(column));
    return read({ text, day }, year === "" ? undefined : Number(year));
  });
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
