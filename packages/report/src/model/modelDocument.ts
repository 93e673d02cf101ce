import type { Chart } from "@lac-analytics/charts";
import {
  type Block,
  type Document,
  type Drawing,
  plainHeading,
  plainParagraph,
  standardAccent,
} from "@lac-analytics/document";
import { tableBlock } from "@lac-analytics/notebook/render";
import type { ModelPage } from "./ModelPage.ts";
import type { ModelCell, ModelTable } from "./ModelTable.ts";
import type { ModelResults, ModelSection } from "./ScenarioKind.ts";

/** A chart of the page with its drawing. */
export interface ChartAndDrawing {
  readonly chart: Chart;
  readonly drawing: Drawing;
}

/** What the page shows of a scenario, as a document. */
export function modelDocument(
  title: string,
  { finding, tables }: ModelResults,
  sections: readonly ModelSection[],
  charts: readonly (ChartAndDrawing | undefined)[],
  { council, colours, marking, asAt }: Omit<ModelPage, "model">,
): Document {
  const [accent = standardAccent] = colours;
  const blocksOf = ({ heading, charts: wanted, tables: ids }: ModelSection): readonly Block[] => {
    const blocks = [
      ...wanted.flatMap((at) => charts[at] ?? []).map(chartBlock),
      ...ids.flatMap((id) => tables[id] ?? []).map((table) => tableBlock(plain(table))),
    ];
    if (blocks.length === 0 || heading === "") return blocks;
    return [plainHeading(heading), ...blocks];
  };
  return {
    title,
    fullTitle: `${title}: ${council}`,
    description: "What a scenario comes to.",
    council,
    authors: [],
    accent,
    date: asAt,
    lines: [`${council}. A scenario that was entered by a reader of the report.`],
    marking,
    blocks: [...finding.map((sentence) => plainParagraph(sentence)), ...sections.flatMap(blocksOf)],
    foot: [],
  };
}

function chartBlock({ chart, drawing }: ChartAndDrawing): Block {
  const { title, subtitle, description, table, evenLines } = chart;
  const figures = tableBlock(table, title);
  return { kind: "chart", title, subtitle, drawing, description, ...(evenLines && { evenLines }), figures };
}

/** A table whose cells are not set off: their words say it too. */
function plain({ caption, columns, rows }: ModelTable) {
  const cell = (each: ModelCell): string | number => (typeof each === "object" ? each.text : each);
  return { caption, columns, rows: rows.map((row) => row.map(cell)) };
}
