import { type Chart, renderChart } from "@lac-analytics/charts";
import { InputError } from "@lac-analytics/core";
import type { Cells } from "./runCells.ts";

/** A chart that was drawn: its words and its table, and the drawing in place of how to draw it. */
export interface DrawnChart extends Omit<Chart, "specification"> {
  /** the drawing, as SVG to stand in a page */
  readonly drawing: string;
}

/**
 * The cells of a notebook with every chart among them drawn.
 *
 * @throws {InputError} naming the notebook and the cell, if a chart cannot be drawn
 */
export async function drawCharts(notebook: string, cells: Cells): Promise<Cells> {
  const drawn: [string, unknown][] = [];
  for (const [name, cell] of Object.entries(cells)) {
    try {
      drawn.push([name, isChart(cell) ? await draw(cell) : cell]);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      throw new InputError(
        `The notebook "${notebook}" cannot be built: the chart of the cell "${name}" cannot be drawn: ${message}`,
      );
    }
  }
  return Object.fromEntries(drawn);
}

async function draw(chart: Chart): Promise<DrawnChart> {
  const { id, title, subtitle, description, table } = chart;
  return { id, title, subtitle, description, table, drawing: await renderChart(chart) };
}

function isChart(cell: unknown): cell is Chart {
  return typeof cell === "object" && cell !== null && "specification" in cell && "table" in cell && "title" in cell;
}
