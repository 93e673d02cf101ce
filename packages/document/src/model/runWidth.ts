import { labelWidth } from "@lac-analytics/charts";
import type { Run } from "./Document.ts";

const codeWidth = 0.53;
const boldness = 1.15;

/** The width of some text of a run in a table, in units of the size of its letters: those of code are of one width, bold ones wider. */
export function runWidth({ code, bold }: Pick<Run, "code" | "bold">, text: string): number {
  return code ? codeWidth * text.length : (labelWidth(text) / 16) * (bold ? boldness : 1);
}
