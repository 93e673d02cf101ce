import { type Chart, renderChart } from "@lac-analytics/charts";
import type { Cells } from "./runCells.ts";

/** A chart that was drawn: its words and its table, and the drawing in place of how to draw it. */
export interface DrawnChart extends Omit<Chart, "specification"> {
  /** the drawing, as SVG to stand in a page */
  readonly drawing: string;
}

/** The cells with every chart among them drawn. */
export async function drawCharts(cells: Cells): Promise<Cells> {
  const drawn: [string, unknown][] = [];
  for (const [name, cell] of Object.entries(cells)) drawn.push([name, isChart(cell) ? await draw(cell) : cell]);
  return Object.fromEntries(drawn);
}

async function draw(chart: Chart): Promise<DrawnChart> {
  const { id, title, subtitle, description, table } = chart;
  return { id, title, subtitle, description, table, drawing: await renderChart(chart) };
}

function isChart(cell: unknown): cell is Chart {
  return typeof cell === "object" && cell !== null && "specification" in cell && "table" in cell && "title" in cell;
}
