import type { Chart } from "@lac-analytics/charts";
import { type Block, type Document, type Drawing, plainRun, standardAccent, type Table } from "@lac-analytics/document";
import { tableBlock } from "@lac-analytics/notebook/render";
import type { ModelPage } from "./ModelPage.ts";
import type { ModelCell, ModelTable } from "./ModelTable.ts";
import { type ModelResults, modelParts, modelTables } from "./modelResults.ts";

/** A chart of the page with its drawing. */
export interface ChartAndDrawing {
  readonly chart: Chart;
  readonly drawing: Drawing;
}

/** What the page shows of a scenario, as a document. */
export function modelDocument(
  title: string,
  { finding, tables }: ModelResults,
  charts: readonly ChartAndDrawing[],
  { council, colours, marking, asAt }: Omit<ModelPage, "model">,
): Document {
  const [accent = standardAccent] = colours;
  const inParts = new Set<string>(Object.values(modelParts).flatMap((part) => part.tables));
  const table = (id: (typeof modelTables)[number]): readonly Table[] => {
    const found = tables[id];
    return found === undefined ? [] : [tableBlock(plain(found))];
  };
  const section = (text: string, blocks: readonly Block[]): readonly Block[] =>
    blocks.length === 0 ? [] : [{ kind: "heading", level: 2, anchor: "", runs: [plainRun(text)] }, ...blocks];
  return {
    title,
    fullTitle: `${title}: ${council}`,
    description: "What a scenario of personal advisers comes to.",
    council,
    authors: [],
    accent,
    date: asAt,
    lines: [`${council}. A scenario that was entered by a reader of the report.`],
    marking,
    blocks: [
      ...finding.map((sentence): Block => ({ kind: "paragraph", tone: "body", runs: [plainRun(sentence)] })),
      ...section("Charts", charts.map(chartBlock)),
      ...section("Scenarios", modelTables.filter((id) => !inParts.has(id) && id !== "months").flatMap(table)),
      ...Object.values(modelParts).flatMap(({ heading, tables: ids }) => section(heading, ids.flatMap(table))),
      ...section("Month by month", table("months")),
    ],
    foot: [],
  };
}

function chartBlock({ chart, drawing }: ChartAndDrawing): Block {
  const { title, subtitle, description, table } = chart;
  return { kind: "chart", title, subtitle, drawing, description, figures: tableBlock(table, title) };
}

/** A table whose cells are not set off: their words say it too. */
function plain({ caption, columns, rows }: ModelTable) {
  const cell = (each: ModelCell): string | number => (typeof each === "object" ? each.text : each);
  return { caption, columns, rows: rows.map((row) => row.map(cell)) };
}
