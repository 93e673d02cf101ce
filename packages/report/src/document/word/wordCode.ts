import { Paragraph } from "docx";
import type { Code } from "../ReportDocument.ts";

/** Code, a paragraph a line. */
export function wordCode({ text }: Code): readonly Paragraph[] {
  return text.split("\n").map((line) => new Paragraph({ style: "Code", text: line.replaceAll("\t", "  ") }));
}
