import { contentsOf } from "./contentsOf.ts";
import type { ChartBlock, Document, Paragraph } from "./Document.ts";
import { plainHeading } from "./plainHeading.ts";
import { plainParagraph } from "./plainParagraph.ts";
import { plainRun } from "./plainRun.ts";
import { type PrintedBlock, printedBlocks } from "./printedBlocks.ts";
import { textOf } from "./textOf.ts";

/** A part of a document on paper, where the figures behind charts stand together at the end. */
export type PaperBlock = Exclude<PrintedBlock, ChartBlock> | PaperChart | Contents;

/** A chart on paper: the finding, how it was measured, and the drawing, whose message in words is heard. */
export interface PaperChart extends Pick<ChartBlock, "title" | "subtitle" | "drawing" | "description"> {
  readonly kind: "drawing";
}

/** Where the list of contents stands. */
export interface Contents {
  readonly kind: "contents";
}

/** More rows of figures behind a chart than this nobody reads on paper; a page and a workbook hold them. */
const mostRows = 40;

/**
 * All that stands under the title of a document on paper: after what heads it, of a paper its first page, a list of
 * contents, where there is enough to list; then its parts, each chart with a line that says where its figures are; and these at the end.
 */
export function paperBlocks(document: Document): readonly PaperBlock[] {
  const printed = printedBlocks(document);
  const charts = printed.filter((block) => block.kind === "chart");
  const tabled = charts.filter(({ figures }) => figures.rows.length <= mostRows);
  const body = printed.flatMap((block): readonly PaperBlock[] =>
    block.kind === "chart" ? [drawingOf(block), whereFigures(block, tabled.indexOf(block))] : [block],
  );
  const all = [...body, ...figuresOf(tabled)];
  if (contentsOf(all).length === 0) return all;
  const first = all.findIndex(({ kind }) => kind === "heading");
  const numbered = all.findIndex((block) => block.kind === "heading" && /^1\. /.test(textOf(block.runs)));
  const at = numbered < 0 ? first : numbered;
  return [...all.slice(0, at), { kind: "contents" }, ...all.slice(at)];
}

function drawingOf({ title, subtitle, drawing, description }: ChartBlock): PaperChart {
  return { kind: "drawing", title, subtitle, drawing, description };
}

/** @param at the place of the chart among those whose figures are at the end; below nought where they are not */
function whereFigures({ figures }: ChartBlock, at: number): Paragraph {
  const runs =
    at < 0
      ? [plainRun(`The ${figures.rows.length} rows of figures behind this chart are in the page and the workbook.`)]
      : [plainRun("Figures: "), plainRun(`table ${numberOf(at)}`, { link: `#${anchorOf(at)}` }), plainRun(".")];
  return plainParagraph(runs, "quiet");
}

/** The figures behind charts, each under a heading that names its chart. */
function figuresOf(charts: readonly ChartBlock[]): readonly PaperBlock[] {
  if (charts.length === 0) return [];
  return [
    plainHeading("Figures behind the charts", 2, "figures_behind_the_charts"),
    ...charts.flatMap(({ title, figures }, at): readonly PaperBlock[] => [
      plainHeading(`Table ${numberOf(at)}. ${title}`, 3, anchorOf(at)),
      { ...figures, title: "" },
    ]),
  ];
}

function numberOf(at: number): string {
  return `F${at + 1}`;
}

/** No heading of the document's own has an anchor with a low line. */
function anchorOf(at: number): string {
  return `figures_${at + 1}`;
}
