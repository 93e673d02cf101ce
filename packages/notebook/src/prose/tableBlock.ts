import { type ChartTable, withMinus } from "@lac-analytics/charts";
import {
  type Cell,
  type DateCell,
  type NumberCell,
  plainRun,
  printable,
  type Run,
  type Table,
} from "@lac-analytics/document";
import { numberIn } from "./numberIn.ts";

/**
 * A table as a block: numbers stay numbers, with the decimals that they are shown with, and words that are a number or a
 * date become one, so that every format has it at its right and a spreadsheet can reckon with it.
 *
 * @example
 * const columns = ["Measure", "Now", "Since"].map((label) => ({ label, kind: "text" }));
 * const rows = [["In foster homes", "74.0%", "1 April 2018"]];
 * tableBlock({ caption: "Homes", columns, rows }).columns.map(({ kind }) => kind); // => ["text","number","text"]
 * tableBlock({ caption: "Homes", columns, rows }).rows[0].slice(1); // => [{"kind":"number","value":74,"decimals":1,"unit":"%"},{"kind":"date","day":"2018-04-01"}]
 */
export function tableBlock({ caption, columns, rows }: ChartTable, title = ""): Table {
  const inNumbers = columnsOfNumbers({ columns, rows });
  return {
    kind: "table",
    title: plainText(title),
    caption: plainText(caption),
    columns: columns.map(({ label, kind }, at) => ({
      label: plainText(label),
      kind: inNumbers.has(at) ? "number" : kind,
    })),
    rows: rows.map((row) =>
      row.map((cell, at): Cell => {
        if (typeof cell === "number") return { kind: "number", value: cell, decimals: columns[at]?.decimals ?? 0 };
        const number = at > 0 ? numberIn(plainText(cell)) : undefined;
        return number ?? dateIn(cell) ?? { kind: "text", runs: words(cell) };
      }),
    ),
  };
}

/** The columns after the first, by their places, whose words are all numbers or symbols in the place of one. */
function columnsOfNumbers({ columns, rows }: Pick<ChartTable, "columns" | "rows">): ReadonlySet<number> {
  const isOfNumbers = (at: number): boolean => {
    const texts = rows.map((row) => row[at]).filter((cell) => typeof cell === "string");
    const numbers = texts.filter((text) => isNumber(numberIn(text)));
    return numbers.length > 0 && texts.every((text) => numbers.includes(text) || /^(?:\[[a-z]\])?$/.test(text));
  };
  return new Set(columns.flatMap((_, at) => (at > 0 && isOfNumbers(at) ? [at] : [])));
}

function isNumber(number: NumberCell | undefined): boolean {
  return number !== undefined && number.after === undefined;
}

/** The months by their numbers, from 0. */
const months = Array.from({ length: 12 }, (_, month) =>
  new Date(Date.UTC(2000, month)).toLocaleString("en-GB", { month: "long", timeZone: "UTC" }),
);

/** The date that a text is, if it is one and no more. */
function dateIn(text: string): DateCell | undefined {
  const [, day = "", month = "", year = ""] = /^(\d{1,2}) ([A-Z][a-z]+) (\d{4})$/.exec(text.trim()) ?? [];
  const at = months.indexOf(month);
  const iso = `${year}-${`${at + 1}`.padStart(2, "0")}-${day.padStart(2, "0")}`;
  // a day too many is taken for one of the next month
  const isDay = at >= 0 && new Date(iso).toISOString().startsWith(iso);
  return isDay ? { kind: "date", day: iso } : undefined;
}

/** Text as runs, its spaces single and its minus signs true. */
export function words(text: string): readonly Run[] {
  const plain = withMinus(printable(text).replace(/[ \t\n\r\f]+/g, " "));
  return plain.trim() === "" ? [] : [plainRun(plain)];
}

/** Text as it may be printed, its spaces single and its minus signs true. */
export function plainText(text: string): string {
  return withMinus(
    printable(text)
      .replace(/[ \t\n\r\f]+/g, " ")
      .trim(),
  );
}
