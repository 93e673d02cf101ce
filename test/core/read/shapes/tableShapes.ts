import type { FileName, ReturnFile } from "@lac-analytics/core";
import { otherNames } from "../../../../packages/core/src/read/otherNames.ts";
import { type Cells, mapRows, type Tables } from "./cleanTables.ts";
import { csvFiles } from "./writtenFiles.ts";

const headings = (other: (name: string, file: FileName, at: number) => string) => (tables: Tables) =>
  csvFiles(
    mapRows(tables, ([heading = [], ...rows], file) => [heading.map((name, at) => other(name, file, at)), ...rows]),
  );

const rows = (other: (rows: Cells, file: FileName) => Cells) => (tables: Tables) => csvFiles(mapRows(tables, other));

const wide = (cells: readonly string[], width: number): readonly string[] => [
  ...cells,
  ...new Array<string>(width - cells.length).fill(""),
];

const inWords = (name: string): string => name.toLowerCase().replaceAll("_", " ");

function called(name: string, file: FileName): string {
  const others: Readonly<Record<string, readonly string[] | undefined>> = otherNames[file];
  return name === "CHILD" ? "Child ID" : (others[name]?.[0] ?? name);
}

const utf16 = (text: string): Uint8Array =>
  new Uint8Array(Uint16Array.from(`\ufeff${text}`, (c) => c.charCodeAt(0)).buffer);

const encoder = new TextEncoder();

/** A return with the tables as exports have them: other headings, titles, totals, delimiters, encodings, names. */
export const tableShapes: Readonly<Record<string, (tables: Tables) => readonly ReturnFile[]>> = {
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
  "a copy of each file beside it": (tables) => [
    ...csvFiles(tables),
    ...csvFiles(tables, { name: (file) => `${file} (2).csv` }),
  ],
  "each file in two halves": (tables) => {
    const half = (from: number, step: number) =>
      mapRows(tables, ([heading = [], ...below]) => [heading, ...below.filter((_, at) => at % step === from)]);
    return [0, 1].flatMap((from) => csvFiles(half(from, 2), { name: (file) => `${file} part ${from + 1}.csv` }));
  },
  "files called by nothing that tells them": (tables) =>
    csvFiles(tables, { name: (file) => `export ${file.length}${file.charCodeAt(0)}${file.charCodeAt(1)}.txt` }),
  "files that are not of the return beside them": (tables) => [
    ...csvFiles(tables),
    { name: "README.csv", bytes: encoder.encode("Notes,Who\nnothing,me\n") },
    { name: "rates.csv", bytes: encoder.encode("area,rate\nE06000056,48\n") },
  ],
  semicolons: (tables) => csvFiles(tables, { delimiter: ";" }),
  tabs: (tables) => csvFiles(tables, { delimiter: "\t", name: (file) => `${file}.tsv` }),
  "upright strokes": (tables) => csvFiles(tables, { delimiter: "|" }),
  "the line sep=;": (tables) => csvFiles(tables, { delimiter: ";", before: "sep=;\r\n" }),
  "lines that end as on old Macs": (tables) => csvFiles(tables, { lineEnd: "\r" }),
  "lines that end as on Unix": (tables) => csvFiles(tables, { lineEnd: "\n" }),
  "UTF-16": (tables) => csvFiles(tables, { delimiter: "\t", encode: utf16 }),
  "UTF-8 with its mark": (tables) => csvFiles(tables, { before: "\ufeff" }),
  "Windows-1252, with a pound sign above": (tables) =>
    csvFiles(tables, { encode: (text) => Uint8Array.from(`cost in \u00a3\r\n${text}`, (c) => c.charCodeAt(0)) }),
};
