import { type Figure, fileLayouts, type ReturnFile } from "@lac-analytics/core";
import { parse } from "csv-parse/sync";

/** A return as the cells of its files, the heading first. */
export type Sheets = ReadonlyMap<string, readonly (readonly string[])[]>;

/** The cells of CSV files. */
export function sheetsOf(files: readonly ReturnFile[]): Sheets {
  const decoder = new TextDecoder();
  return new Map(files.map(({ name, bytes }) => [name, parse(decoder.decode(bytes), { bom: true }) as string[][]]));
}

/** The files that cells make. */
export function filesOf(sheets: Sheets): readonly ReturnFile[] {
  const encoder = new TextEncoder();
  const text = (rows: readonly (readonly string[])[]): string => rows.map((row) => row.join(",")).join("\n");
  return [...sheets].map(([name, rows]) => ({ name, bytes: encoder.encode(text(rows)) }));
}

/** One thing that is wrong with a return. */
export interface Spoiling {
  readonly name: string;
  readonly spoil: (sheets: Sheets) => Sheets;
}

/**
 * Everything that can be wrong with one column or one file: it is not there, it is blank in every row, or one cell in a
 * hundred or in ten cannot be read. Text says whatever it says, so its cells cannot be garbled.
 */
export function spoilings(sheets: Sheets): readonly Spoiling[] {
  return [...sheets].flatMap(([sheet, [heading = []]]) => {
    const file = sheet.replace(/\.csv$/, "");
    const layout: Readonly<Record<string, string | undefined>> = { ...fileLayouts }[file as keyof typeof fileLayouts];
    const without: Spoiling = {
      name: `${file} is not there`,
      spoil: (all) => new Map([...all].filter(([name]) => name !== sheet)),
    };
    const ofColumns = heading.flatMap((column, at): readonly Spoiling[] => {
      const inCells = (name: string, change: (cell: string, row: number) => string): Spoiling => ({
        name: `${file}.${column} ${name}`,
        spoil: (all) =>
          new Map(all).set(
            sheet,
            (all.get(sheet) ?? []).map((row, line) => (line === 0 ? row : row.with(at, change(row[at] ?? "", line)))),
          ),
      });
      const garbled = (every: number): Spoiling =>
        inCells(`is garbled in one row of ${every}`, (cell, line) => (line % every === 1 ? "?!" : cell));
      return [
        {
          name: `${file}.${column} is not there`,
          spoil: (all) =>
            new Map(all).set(
              sheet,
              (all.get(sheet) ?? []).map((row) => row.toSpliced(at, 1)),
            ),
        },
        inCells("is blank in every row", () => ""),
        ...(layout[column] === "text" ? [] : [garbled(100), garbled(10)]),
      ];
    });
    return [without, ...ofColumns];
  });
}

/** The figures that changed without a word: neither the clean ones, nor not available, nor noted with what was lost. */
export function silentlyChanged(clean: readonly Figure[], spoilt: readonly Figure[]): readonly string[] {
  const before = new Map(clean.map((figure) => [nameOf(figure), numbersOf(figure)]));
  const after = new Map(spoilt.map((figure) => [nameOf(figure), figure]));
  const lists = new Map(spoilt.map((figure) => [listOf(figure), figure]));
  const changed = spoilt.filter(
    (figure) => figure.symbol !== "x" && figure.lost === undefined && before.get(nameOf(figure)) !== numbersOf(figure),
  );
  const gone = clean.filter((figure) => {
    const other = lists.get(listOf(figure));
    return !after.has(nameOf(figure)) && other?.symbol !== "x" && other?.lost === undefined;
  });
  return [...changed, ...gone].map(nameOf);
}

function nameOf({ measure, breakdown, category }: Figure): string {
  return `${measure} ${breakdown} ${category}`;
}

function listOf({ measure, breakdown }: Figure): string {
  return `${measure} ${breakdown}`;
}

function numbersOf({ note, publicNote, lost, ...figure }: Figure): string {
  return JSON.stringify(figure);
}
