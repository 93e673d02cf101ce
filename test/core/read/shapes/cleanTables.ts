import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { dayFromIso, type FileName, fileLayouts } from "@lac-analytics/core";
import { parse } from "csv-parse/sync";

/** A file of a return as rows of cells, the heading first. */
export type Cells = readonly (readonly string[])[];

/** The files of a return, by the names of the DfE. */
export type Tables = Readonly<Partial<Record<FileName, Cells>>>;

/** The files of a clean return in a folder. */
export function cleanTables(folder: string): Tables {
  const names = Object.keys(fileLayouts) as FileName[];
  const there = new Set(readdirSync(folder));
  return Object.fromEntries(
    names.flatMap((file) =>
      there.has(`${file}.csv`) ? [[file, parse(readFileSync(join(folder, `${file}.csv`)))]] : [],
    ),
  );
}

/** Makes other cells of the cells below the headings. */
export function mapCells(tables: Tables, other: (cell: string, at: CellPlace) => string): Tables {
  return mapRows(tables, (rows, file) => {
    const [heading = [], ...below] = rows;
    const kinds: Readonly<Record<string, string>> = fileLayouts[file];
    return [
      heading,
      ...below.map((cells, row) =>
        cells.map((cell, at) => {
          const column = heading[at] ?? "";
          return other(cell, { file, row, column, kind: kinds[column] ?? "child" });
        }),
      ),
    ];
  });
}

/** Where a cell stands, and of what kind its column is. */
export interface CellPlace {
  readonly file: FileName;
  /** 0 being the first below the heading */
  readonly row: number;
  readonly column: string;
  readonly kind: string;
}

/** Makes other rows of the rows of each file. */
export function mapRows(tables: Tables, other: (rows: Cells, file: FileName) => Cells): Tables {
  const files = Object.entries(tables) as [FileName, Cells][];
  return Object.fromEntries(files.map(([file, rows]) => [file, other(rows, file)]));
}

/** Writes the dates of a return otherwise; they are DD/MM/YYYY. */
export function mapDates(tables: Tables, other: (date: WrittenDate, at: CellPlace) => string): Tables {
  return mapCells(tables, (cell, at) => (at.kind === "date" && cell !== "" ? other(writtenDate(cell), at) : cell));
}

/** A date by its parts, with the noughts of DD/MM/YYYY. */
export interface WrittenDate {
  readonly dd: string;
  readonly mm: string;
  readonly yyyy: string;
  readonly iso: string;
  /** the days since the last day of 1899 as Excel counts them */
  readonly serial: number;
}

function writtenDate(cell: string): WrittenDate {
  const [dd = "", mm = "", yyyy = ""] = cell.split("/");
  const iso = `${yyyy}-${mm}-${dd}`;
  return { dd, mm, yyyy, iso, serial: dayFromIso(iso) + 25_569 };
}
