import type { ReturnFile } from "@lac-analytics/core";
import { mapRows, type Tables } from "./cleanTables.ts";
import { csvFiles } from "./writtenFiles.ts";

const utf16 = (text: string): Uint8Array =>
  new Uint8Array(Uint16Array.from(`\ufeff${text}`, (c) => c.charCodeAt(0)).buffer);

const encoder = new TextEncoder();

/** A return in CSV files as programs write them: names, delimiters, encodings. */
export const csvShapes: Readonly<Record<string, (tables: Tables) => readonly ReturnFile[]>> = {
  "every cell in quotation marks": (tables) => csvFiles(tables, { quoted: true }),
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
