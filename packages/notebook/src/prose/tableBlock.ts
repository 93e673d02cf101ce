import { type ChartTable, withMinus } from "@lac-analytics/charts";
import { type Cell, plainRun, printable, type Run, type Table } from "@lac-analytics/document";
import { numberIn } from "./numberIn.ts";

/**
 * A table as a block: numbers stay numbers, with the decimals that they are shown with, and words that are a number
 * become one, so that every format has it at its right and a spreadsheet can reckon with it.
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
        const number = inNumbers.has(at) ? numberIn(cell) : undefined;
        return number ?? { kind: "text", runs: words(cell) };
      }),
    ),
  };
}

/** The columns after the first, by their places, whose words are all numbers or symbols in the place of one. */
function columnsOfNumbers({ columns, rows }: Pick<ChartTable, "columns" | "rows">): ReadonlySet<number> {
  const isOfNumbers = (at: number): boolean => {
    const texts = rows.map((row) => row[at]).filter((cell) => typeof cell === "string");
    const numbers = texts.filter((text) => numberIn(text) !== undefined);
    return numbers.length > 0 && texts.every((text) => numbers.includes(text) || /^(?:\[[a-z]\])?$/.test(text));
  };
  return new Set(columns.flatMap((_, at) => (at > 0 && isOfNumbers(at) ? [at] : [])));
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
