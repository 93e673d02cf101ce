import { type CellPlace, mapCells, mapRows, type Tables } from "./cleanTables.ts";

const blank = (word: string | ((at: CellPlace) => string)) => (tables: Tables) =>
  mapCells(tables, (cell, at) => (cell === "" ? (typeof word === "string" ? word : word(at)) : cell));

const cells = (other: (cell: string, at: CellPlace) => string) => (tables: Tables) => mapCells(tables, other);

/** Other identifiers for the children: the same number for the same child, in its own form in each file. */
const identifiers = (form: (number: number, at: CellPlace) => string) => (tables: Tables) => {
  const numbers = new Map<string, number>();
  return mapCells(tables, (cell, at) => {
    if (at.kind !== "child") return cell;
    const number = numbers.get(cell) ?? 10_100 + numbers.size;
    numbers.set(cell, number);
    return form(number, at);
  });
};

const isCode = ({ kind }: CellPlace): boolean => !["child", "date", "integer", "text"].includes(kind);

/** A return with its cells as programs and people write them. */
export const cellShapes: Readonly<Record<string, (tables: Tables) => Tables>> = {
  "NULL for blank": blank("NULL"),
  "N/A, NA, #N/A, nan and None for blank": blank(({ row }) => ["N/A", "NA", "#N/A", "nan", "None"][row % 5] ?? ""),
  "dashes for blank": blank("-"),
  "blanks for blank": blank("   "),
  "the end of time for dates that have not come": cells((cell, { column }) =>
    cell === "" && /^(?:DEC|SW_DEC|MIS_END|DUC)$/.test(column) ? "31/12/9999" : cell,
  ),
  "Excel's nought for blank dates": cells((cell, { kind }) => (cell === "" && kind === "date" ? "00/01/1900" : cell)),
  "no-break spaces around": cells((cell) => `\u00a0${cell}\u00a0 `),
  "zero-width spaces before the children of one file": cells((cell, { file, kind }) =>
    file === "Episodes" && kind === "child" ? `\u200b${cell}` : cell,
  ),
  "line breaks at the ends of cells": cells((cell, { row }) => (row % 3 === 0 ? `${cell}\n` : cell)),
  "a line break inside postcodes": cells((cell, { column, row }) =>
    column === "PL_POST" && row % 2 === 0 ? cell.replace(" ", "\r\n") : cell,
  ),
  'every cell as ="text"': cells((cell) => `="${cell}"`),
  "an apostrophe before text": cells((cell, { kind }) => (kind === "date" || cell === "" ? cell : `'${cell}`)),
  "codes with words behind them": cells((cell, at) =>
    isCode(at) && cell !== "" && at.kind !== "SEX" ? `${cell} - what it means` : cell,
  ),
  "sex and yes or no in words": cells((cell, { kind }) => {
    if (kind === "SEX") return cell === "M" ? "Male" : "Female";
    return kind === "BOOL01" && cell !== "" ? (cell === "1" ? "Yes" : "No") : cell;
  }),
  "codes in small letters": cells((cell, at) => (isCode(at) ? cell.toLowerCase() : cell)),
  "numbers with a point, as pandas writes them": cells((cell, { kind }) =>
    kind !== "child" && /^\d{1,2}$/.test(cell) ? `${cell}.0` : cell,
  ),
  "leading noughts lost in the Header": identifiers((number, { file }) =>
    file === "Header" ? `${number}` : `00${number}`,
  ),
  "leading noughts lost in all but the Header": identifiers((number, { file }) =>
    file === "Header" ? `00${number}` : `${number}`,
  ),
  "identifiers in small letters in one file": identifiers((number, { file }) =>
    file === "Episodes" ? `ab${number}` : `AB${number}`,
  ),
  "identifiers with a point in one file": identifiers((number, { file }) =>
    file === "OC2" ? `${number}.0` : `${number}`,
  ),
  "identifiers as numbers with a point in every file": identifiers((number) => `${number}.0`),
  "rows with further blank cells": (tables) =>
    mapRows(tables, (rows) => rows.map((row, at) => (at % 2 === 0 ? [...row, "", ""] : row))),
};
