import { ImageRun, Paragraph, type Table } from "docx";
import type { ChartBlock } from "../ReportDocument.ts";
import { subtitleOf, wordTable } from "./wordTable.ts";

/** The most that a drawing may take of a page, in CSS pixels. */
const widest = 642;
const highest = 740;

/** A drawing as it goes into a Word file. */
export interface WordDrawing {
  readonly png: Uint8Array;
  /** one that no other drawing of the file has */
  readonly number: number;
}

/** A chart: its finding and subtitle, kept with the drawing, the same message in words, and its table. */
export function wordChart(chart: ChartBlock, { png, number }: WordDrawing): readonly (Paragraph | Table)[] {
  const { title, subtitle, drawing, description, figures } = chart;
  const scale = Math.min(1, widest / drawing.width, highest / drawing.height);
  const image = new ImageRun({
    type: "png",
    data: png,
    transformation: { width: drawing.width * scale, height: drawing.height * scale },
    altText: { id: `${number}`, name: `Chart ${number}`, title, description },
  });
  return [
    new Paragraph({ style: "Caption", text: title }),
    subtitleOf(subtitle),
    new Paragraph({ keepNext: true, children: [image] }),
    new Paragraph({ style: "Quiet", text: description }),
    ...wordTable(figures),
  ];
}
