import type { Chart, ChartColours } from "@lac-analytics/charts";
import type { Drawing } from "@lac-analytics/document";
import { cellFault } from "./cellsFault.ts";
import { drawOnce } from "./drawOnce.ts";
import type { Notebook } from "./Notebook.ts";
import type { Cells } from "./runCells.ts";

/** A chart that was drawn: its words and its table, and the drawing in place of how to draw it. */
export interface DrawnChart extends Omit<Chart, "specification"> {
  readonly drawing: Drawing;
}

/**
 * The cells of a notebook with every chart among them drawn, and every chart of a list of charts.
 *
 * @param colours the council's own; none for the theme's
 * @throws {InputError} naming the notebook, the cell and the line, if a chart cannot be drawn
 */
export async function drawCharts(notebook: Notebook, cells: Cells, colours: ChartColours = []): Promise<Cells> {
  const drawn: [string, unknown][] = [];
  for (const [name, cell] of Object.entries(cells)) {
    try {
      drawn.push([name, await drawIn(cell, colours)]);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      throw await cellFault(notebook, name, `its chart cannot be drawn: ${message}`);
    }
  }
  return Object.fromEntries(drawn);
}

/** A cell with its chart or its charts drawn; as it is where it is neither. */
async function drawIn(cell: unknown, colours: ChartColours): Promise<unknown> {
  if (isChart(cell)) return await draw(cell, colours);
  if (!Array.isArray(cell) || cell.length === 0 || !cell.every(isChart)) return cell;
  return await Promise.all(cell.map((chart) => draw(chart, colours)));
}

async function draw(chart: Chart, colours: ChartColours): Promise<DrawnChart> {
  const { id, title, subtitle, description, table } = chart;
  return { id, title, subtitle, description, table, drawing: drawingOf(await drawOnce(chart, colours)) };
}

/** A drawing with the size that it gives itself. */
function drawingOf(svg: string): Drawing {
  const [width = 0, height = 0] = ["width", "height"].map((name) =>
    Number.parseFloat(new RegExp(`^<svg[^>]* ${name}="([\\d.]+)`).exec(svg)?.[1] ?? ""),
  );
  if (!(width > 0 && height > 0)) throw new Error("it does not say how wide and high it is");
  return { svg, width, height };
}

function isChart(cell: unknown): cell is Chart {
  return typeof cell === "object" && cell !== null && "specification" in cell && "table" in cell && "title" in cell;
}
