import type { Worksheet } from "./Workbook.ts";

/** The worksheet that leads to all that follow it. */
export function contentsSheet(sheets: readonly Worksheet[]): Worksheet {
  return {
    name: "Contents",
    lines: ["Contents"],
    table: {
      columns: [
        { label: "Worksheet", kind: "text", width: 50 },
        { label: "What it holds", kind: "text", width: 100 },
      ],
      rows: sheets.map(({ name, lines }) => [{ text: name, sheet: name }, { text: lines[0] ?? name }]),
    },
  };
}
