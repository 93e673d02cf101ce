import type { Code } from "../ReportDocument.ts";
import type { Worksheet } from "./Workbook.ts";

/**
 * The worksheet of code, a row a line.
 *
 * @param at its place among the code, from 0
 */
export function codeSheet({ text }: Code, at: number): Worksheet {
  const lines = text.split("\n").map((line, number) => ({ line, number: number + 1 }));
  return {
    name: codeSheetName(at),
    lines: [`Code ${at + 1}`, "Blank lines are left out."],
    table: {
      columns: [
        { label: "Code", kind: "text", width: 120 },
        { label: "Line", kind: "number", width: 12 },
      ],
      rows: lines
        .filter(({ line }) => line.trim() !== "")
        .map(({ line, number }) => [{ text: line }, { number, format: "0" }]),
    },
  };
}

/** The name of the worksheet of code. */
export function codeSheetName(at: number): string {
  return `Code_${at + 1}`;
}
