import { contentsOf } from "./contentsOf.ts";
import type { ChartBlock, Document, Heading, Paragraph } from "./Document.ts";
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
 * All that stands under the title of a document on paper: after what heads it, of a paper all that it watches at a glance, a
 * list of contents, where there is enough to list after it; then its parts, each chart with a line that says where its figures are; and these at the end.
 */
export function paperBlocks(document: Document): readonly PaperBlock[] {
  const printed = printedBlocks(document);
  const charts = printed.filter((block) => block.kind === "chart");
  const tabled = charts.filter(({ figures }) => figures.rows.length <= mostRows);
  const body = printed.flatMap((block): readonly PaperBlock[] =>
    block.kind === "chart" ? [drawingOf(block), whereFigures(block, tabled.indexOf(block))] : [block],
  );
  const all = [...body, ...figuresOf(tabled)];
  const at = contentsAt(all);
  return contentsOf(all.slice(at)).length === 0 ? all : [...all.slice(0, at), { kind: "contents" }, ...all.slice(at)];
}

/** Where the contents stand: after the table that is seen at a glance, else before the first numbered part or what else is first. */
function contentsAt(blocks: readonly PaperBlock[]): number {
  const placeOf = (is: (block: Heading) => boolean): number =>
    blocks.findIndex((block) => block.kind === "heading" && is(block));
  const glance = placeOf(({ anchor }) => anchor === "at-a-glance");
  if (glance >= 0 && blocks[glance + 1]?.kind === "table") return glance + 2;
  const numbered = placeOf(({ runs }) => /^1\. /.test(textOf(runs)));
  return Math.max(0, numbered < 0 ? placeOf(() => true) : numbered);
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
