import { ExternalHyperlink, InternalHyperlink, type ParagraphChild, TextRun } from "docx";
import type { Run } from "../model/Document.ts";
import { wordFonts } from "./wordStyles.ts";

/**
 * Runs as Word has them: links lead to addresses, or to the bookmarks of headings.
 *
 * @param codeSize of code, in half points
 */
export function wordRuns(runs: readonly Run[], codeSize = 19): readonly ParagraphChild[] {
  return runs.map((run) => wordRun(run, codeSize));
}

function wordRun({ text, bold, italic, code, link }: Run, codeSize: number): ParagraphChild {
  if (text === "\n") return new TextRun({ break: 1 });
  const styled = new TextRun({
    text,
    ...(bold ? { bold } : {}),
    ...(italic ? { italics: italic } : {}),
    ...(code ? { font: wordFonts.code, size: codeSize, noProof: true } : {}),
    ...(link === "" ? {} : { style: "Hyperlink" }),
  });
  if (link === "") return styled;
  return link.startsWith("#")
    ? new InternalHyperlink({ anchor: link.slice(1), children: [styled] })
    : new ExternalHyperlink({ link, children: [styled] });
}
