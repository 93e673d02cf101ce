import type { ChartTable } from "@lac-analytics/charts";
import { plainRun, printable, type Run, type Table } from "@lac-analytics/document";

/** A table as a block: numbers stay numbers, with the decimals that they are shown with. */
export function tableBlock({ caption, columns, rows }: ChartTable, title = ""): Table {
  return {
    kind: "table",
    title: plainText(title),
    caption: plainText(caption),
    columns: columns.map(({ label, kind }) => ({ label: plainText(label), kind })),
    rows: rows.map((row) =>
      row.map((cell, at) =>
        typeof cell === "number"
          ? { kind: "number", value: cell, decimals: columns[at]?.decimals ?? 0 }
          : { kind: "text", runs: words(cell) },
      ),
    ),
  };
}

/** Text as runs, its spaces single. */
export function words(text: string): readonly Run[] {
  const plain = printable(text).replace(/[ \t\n\r\f]+/g, " ");
  return plain.trim() === "" ? [] : [plainRun(plain)];
}

/** Text as it may be printed, its spaces single. */
export function plainText(text: string): string {
  return printable(text)
    .replace(/[ \t\n\r\f]+/g, " ")
    .trim();
}
