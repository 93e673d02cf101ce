import type { FileName } from "@lac-analytics/core";
import { otherNames } from "../../../../packages/core/src/read/otherNames.ts";
import { type Cells, mapRows, type Tables } from "./cleanTables.ts";

const headings = (other: (name: string, file: FileName, at: number) => string) => (tables: Tables) =>
  mapRows(tables, ([heading = [], ...rows], file) => [heading.map((name, at) => other(name, file, at)), ...rows]);

const rows = (other: (rows: Cells, file: FileName) => Cells) => (tables: Tables) => mapRows(tables, other);

const wide = (cells: readonly string[], width: number): readonly string[] => [
  ...cells,
  ...new Array<string>(width - cells.length).fill(""),
];

const inWords = (name: string): string => name.toLowerCase().replaceAll("_", " ");

function called(name: string, file: FileName): string {
  const others: Readonly<Record<string, readonly string[] | undefined>> = otherNames[file];
  return name === "CHILD" ? "Child ID" : (others[name]?.[0] ?? name);
}

/** A return with its tables as exports have them: other headings, titles, totals, rows and columns. */
export const tableShapes: Readonly<Record<string, (tables: Tables) => Tables>> = {
  "headings with blanks, as Mis Start": headings((name) =>
    inWords(name).replace(/\b[a-z]/g, (letter) => letter.toUpperCase()),
  ),
  "headings without anything between, as MisStart": headings((name) =>
    inWords(name).replace(/ ?\b[a-z]/g, (letter) => letter.trim().toUpperCase()),
  ),
  "headings with dashes": headings((name) => name.replaceAll("_", "-")),
  "headings by the words of the guide": headings(called),
  "headings in small letters, with blanks around": headings((name) => ` ${name.toLowerCase()}  `),
  "headings with line breaks": headings((name) => name.replace("_", "\n")),
  "a zero-width space before each heading": headings((name) => `\u200b${name}`),
  "columns from last to first": rows((table) => table.map((cells) => cells.toReversed())),
  "further columns, one of them blank": rows((table) =>
    table.map(([child = "", ...cells], at) => [
      child,
      at === 0 ? "Team" : "North",
      "",
      ...cells,
      at === 0 ? "Notes" : "x, y",
    ]),
  ),
  "the number of the row in a first column without a name": rows((table) =>
    table.map((cells, at) => [at === 0 ? "" : String(at - 1), ...cells]),
  ),
  "many columns without anything at the end": rows((table) =>
    table.map((cells) => [...cells, ...new Array<string>(40).fill("")]),
  ),
  "titles above the headings": rows(([heading = [], ...below], file) => [
    wide([`${file}, draft for checking`], heading.length),
    wide(["Printed 1 April 2025, 09:00"], heading.length),
    wide([""], heading.length),
    heading,
    ...below,
  ]),
  "totals below": rows((table) => [...table, wide([`Total`, `${table.length - 1}`], table[0]?.length ?? 2)]),
  "notes below": rows((table) => [...table, [""], [`(${table.length - 1} rows affected)`], ["", "Source: a system"]]),
  "blank rows in the middle and at the end": rows((table) => [
    ...table.flatMap((cells, at) => (at % 5 === 4 ? [cells, cells.map(() => "")] : [cells])),
    ...new Array<readonly string[]>(30).fill([""]),
  ]),
  "the heading again in the middle": rows(([heading = [], ...below]) => [
    heading,
    ...below.slice(0, 5),
    heading,
    ...below.slice(5),
  ]),
  "rows in another order": rows(([heading = [], ...below]) => [heading, ...below.toReversed()]),
  "every row twice": rows(([heading = [], ...below]) => [heading, ...below.flatMap((cells) => [cells, cells])]),
};
