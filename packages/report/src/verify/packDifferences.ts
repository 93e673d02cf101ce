import { addMonths, type Day, dayFromIso, possibleDays, reportingYearPeriod } from "@lac-analytics/core";
import type { PackRecord } from "../build/packRecord.ts";
import { reportOfFile } from "../build/reportOfFile.ts";
import { type PageTable, tablesOfPage } from "./tablesOfPage.ts";

/** Reports that were built into a folder: their record, and their pages by the names of their files. */
export interface Pack {
  readonly record: PackRecord;
  readonly pages: ReadonlyMap<string, string>;
}

/** Why a figure of two packs may differ, so far as their records tell. */
export type PackCause = "date" | "data" | "definition" | "settings";

/** A figure that two packs print differently. */
export interface PackDifference {
  readonly page: string;
  /** the caption of the table */
  readonly table: string;
  /** what the row is called, and the column by its heading */
  readonly row: string;
  readonly column: string;
  /** revised where row or column has a date, so that both are of that one, and the earlier pack is not of before it */
  readonly kind: "moved" | "revised" | "only before" | "only after";
  readonly before: string;
  readonly after: string;
  /** what differs between the packs that can bear on it; another date of the reports cannot on what is revised */
  readonly causes: readonly PackCause[];
}

/**
 * The figures of tables that two packs print differently, by what their pages hand on. Why they do is told as far as the records
 * of the packs tell it: by other files, by other software or another notebook, by other settings or by another date.
 */
export function packDifferences(before: Pack, after: Pack): readonly PackDifference[] {
  const causes = causesBetween(before.record, after.record);
  return comparedTables(before, after).flatMap(({ page, was, is }) =>
    differingCells(was, is, dayFromIso(before.record.asAt)).map((cell) => ({
      page,
      table: (was ?? is)?.caption ?? "",
      ...cell,
      causes: cell.kind === "revised" ? causes.filter((cause) => cause !== "date") : causes,
    })),
  );
}

/** A table that is on a page of one of two packs, or of both. */
export interface ComparedTable {
  readonly page: string;
  readonly was: PageTable | undefined;
  readonly is: PageTable | undefined;
}

/**
 * The tables of two packs, those of one page and caption beside each other in their order; and of what is left, tables with
 * the same columns, of which the caption is another.
 */
export function comparedTables(before: Pack, after: Pack): readonly ComparedTable[] {
  const pages = [...new Set([...before.pages.keys(), ...after.pages.keys()])].sort();
  return pages.flatMap((page) => {
    const [old, now] = [before, after].map(({ pages: all }) =>
      byName(tablesOfPage(all.get(page) ?? ""), ({ caption }) => caption),
    );
    const tables = [...new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])])];
    return withOtherCaptions(tables.map((key) => ({ page, was: old?.get(key), is: now?.get(key) })));
  });
}

/** The tables of a page, with those that are gone and those that have come as one where their columns are the same. */
function withOtherCaptions(tables: readonly ComparedTable[]): readonly ComparedTable[] {
  const columnsOf = (table: PageTable | undefined): string => JSON.stringify(table?.rows()[0]);
  const come = tables.filter(({ was }) => was === undefined);
  const taken = new Set<ComparedTable>();
  const paired = tables.map((table) => {
    if (table.is !== undefined) return table;
    const other = come.find((each) => !taken.has(each) && columnsOf(each.is) === columnsOf(table.was));
    if (other === undefined) return table;
    taken.add(other);
    return { ...table, is: other.is };
  });
  return paired.filter((table) => !taken.has(table));
}

/** The reports of which figures differ where nothing but another release or another notebook can be why. */
export function reportsOfDefinition(
  differences: readonly PackDifference[],
  { notebooks }: PackRecord,
): readonly string[] {
  const found = differences.filter(({ causes }) => causes.every((cause) => cause === "definition"));
  return [...new Set(found.flatMap(({ page }) => reportOfFile(page, notebooks) ?? []))];
}

/** Things by their names; those of one name in their order. */
function byName<T>(things: readonly T[], nameOf: (thing: T) => string): ReadonlyMap<string, T> {
  const seen = new Map<string, number>();
  return new Map(
    things.map((thing) => {
      const name = nameOf(thing);
      const times = (seen.get(name) ?? 0) + 1;
      seen.set(name, times);
      return [JSON.stringify([name, times]), thing];
    }),
  );
}

/** What differs between how two packs were made, by kind. */
function causesBetween(before: PackRecord, after: PackRecord): readonly PackCause[] {
  const isCode = ({ file }: { readonly file: string }): boolean => /\.(?:mdx|ts)$/.test(file);
  const data = ({ inputs }: PackRecord): string => textOf(inputs.filter((input) => !isCode(input)));
  const code = ({ inputs, software }: PackRecord): string => textOf([...inputs.filter(isCode), ...software]);
  const settings = ({ edition, settings: further }: PackRecord): string => JSON.stringify([edition, further]);
  const differ = (of: (record: PackRecord) => string): boolean => of(before) !== of(after);
  const all = { date: (record: PackRecord) => record.asAt, data, definition: code, settings };
  return (["date", "data", "definition", "settings"] as const).filter((cause) => differ(all[cause]));
}

function textOf(things: readonly object[]): string {
  return things
    .map((thing) => JSON.stringify(thing))
    .sort()
    .join("\n");
}

type Cell = Pick<PackDifference, "row" | "column" | "kind" | "before" | "after">;

function differingCells(earlier: PageTable | undefined, later: PageTable | undefined, asAt: Day): readonly Cell[] {
  if (earlier?.csv === later?.csv) return [];
  const [old, now] = [earlier, later].map((table) => table?.rows() ?? []);
  const named = namesTold([old ?? [], now ?? []]);
  const [were, are] = [cellsOf(old ?? [], named), cellsOf(now ?? [], named)];
  return [...new Set([...were.keys(), ...are.keys()])].flatMap((key): readonly Cell[] => {
    const [was, is] = [were.get(key), are.get(key)];
    const [before, after] = [was?.text ?? "", is?.text ?? ""];
    if (before === after) return [];
    const { row, column } = was ?? is ?? { row: "", column: "" };
    const kind =
      before === ""
        ? "only after"
        : after === ""
          ? "only before"
          : isPast(`${row} ${column}`, asAt)
            ? "revised"
            : "moved";
    return [{ row, column, kind, before, after }];
  });
}

/** By how many of their first cells the rows of tables are told apart; a column of numbers names none. */
function namesTold(tables: readonly (readonly (readonly string[])[])[]): number {
  const columns = Math.max(1, ...tables.map(([heading = []]) => heading.length - 1));
  const hasNumber = (column: number): boolean =>
    tables.some((rows) => rows.some((row) => /^[-−+]?£?\d[\d,]*(?:\.\d+)?%?$/.test(row[column] ?? "")));
  const most = Array.from({ length: columns }, (_, column) => column).find((at) => at > 0 && hasNumber(at)) ?? columns;
  for (let cells = 1; cells < most; cells += 1) {
    const areApart = tables.every(
      (rows) => new Set(rows.map((row) => row.slice(0, cells).join("|"))).size === rows.length,
    );
    if (areApart) return cells;
  }
  return most;
}

interface NamedCell {
  readonly row: string;
  readonly column: string;
  readonly text: string;
}

/** The cells of a table that are not the names of its rows, each by its row and its column. */
function cellsOf(
  [heading = [], ...rows]: readonly (readonly string[])[],
  named: number,
): ReadonlyMap<string, NamedCell> {
  const cells = rows.flatMap((row) =>
    heading
      .slice(named)
      .map((column, at) => ({ row: row.slice(0, named).join(", "), column, text: row[named + at] ?? "" })),
  );
  return byName(cells, ({ row, column }) => JSON.stringify([row, column]));
}

/** Whether a name has dates, and none after a day. */
function isPast(name: string, asAt: Day): boolean {
  const days = daysNamed(name);
  return days.length > 0 && days.every((day) => day <= asAt);
}

/** The days that a name has, with the last of each month and of each reporting year in it. */
function daysNamed(name: string): readonly number[] {
  const dayOf = (text: string): readonly Day[] => Object.values(possibleDays(text)?.days ?? {}).slice(0, 1);
  const found = (form: RegExp): readonly string[] => [...name.matchAll(form)].map(([text]) => text);
  return [
    ...found(/\b(?:\d{4}-\d\d-\d\d|\d{1,2} [A-Z][a-z]+ \d{4})\b/g).flatMap(dayOf),
    ...found(/(?<!\d )\b[A-Z][a-z]+ \d{4}\b/g).flatMap((month) =>
      dayOf(`1 ${month}`).map((day) => addMonths(day, 1) - 1),
    ),
    ...found(/\b\d{4}-\d\d\b(?!-)/g).map((year) => reportingYearPeriod(Number(year.slice(0, 4)) + 1).to),
  ];
}
