import type { Chart, ChartColours } from "@lac-analytics/charts";
import type { Drawing } from "@lac-analytics/document";
import type { Cells } from "./Cells.ts";

/** Draws a chart as SVG, in a council's own colours where there are any. */
export type DrawChart = (chart: Chart, colours: ChartColours) => Promise<string>;

/** A chart that was drawn: its words and its table, and the drawing in place of how to draw it. */
export interface DrawnChart extends Omit<Chart, "specification" | "narrowSpecification"> {
  readonly drawing: Drawing;
  /** the same for a narrow screen, where it has one */
  readonly narrowDrawing?: Drawing;
}

/**
 * The cells of a notebook with every chart among them drawn, and every chart of a list of charts.
 *
 * @param colours the council's own; none for the theme's
 * @param faultOf makes the error on a cell whose chart cannot be drawn, of the cell's name and the reason in half a sentence
 * @throws {Error} that error
 * @example
 * const figures = figuresOf(care, { asAt: dayFromIso("2019-01-21") }, { measures: [findMeasure("placement-share")], by: [["placement"]] });
 * const wording = wordingFor("Anyshire")("Placements", "children");
 * const chart = placementMix(figures, categoriesOf("placement-share", "placement"), wording);
 * const faultOf = async (cell, reason) => new Error(`${cell}: ${reason}`);
 * drawCharts({ homes: chart, children: 315 }, [], drawOnce, faultOf).then(({ homes, children }) => [homes.drawing.width, children]); // => [680,315]
 * drawCharts({ homes: chart }, [], async () => "<svg/>", faultOf).catch(({ message }) => message); // => "homes: its chart cannot be drawn: it does not say how wide and high it is"
 */
export async function drawCharts(
  cells: Cells,
  colours: ChartColours,
  draw: DrawChart,
  faultOf: (cell: string, reason: string) => Promise<Error>,
): Promise<Cells> {
  const drawn = Object.entries(cells).map(async ([name, cell]): Promise<[string, unknown]> => {
    try {
      return [name, await drawIn(cell, colours, draw)];
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      throw await faultOf(name, `its chart cannot be drawn: ${message}`);
    }
  });
  return Object.fromEntries(await Promise.all(drawn));
}

/** A cell with its chart or its charts drawn; as it is where it is neither. */
async function drawIn(cell: unknown, colours: ChartColours, draw: DrawChart): Promise<unknown> {
  if (isChart(cell)) return await drawnChart(cell, colours, draw);
  if (!Array.isArray(cell) || cell.length === 0 || !cell.every(isChart)) return cell;
  return await Promise.all(cell.map((chart) => drawnChart(chart, colours, draw)));
}

/**
 * A chart, drawn.
 *
 * @throws {Error} if a drawing does not say how wide and high it is
 * @example
 * const figures = figuresOf(care, { asAt: dayFromIso("2019-01-21") }, { measures: [findMeasure("placement-share")], by: [["placement"]] });
 * const wording = wordingFor("Anyshire")("Placements", "children");
 * const chart = placementMix(figures, categoriesOf("placement-share", "placement"), wording);
 * drawnChart(chart, [], drawOnce).then(({ title, drawing }) => [title, drawing.width]); // => ["Most children are in foster placements: 233 of 315 (74.0%)",680]
 * drawnChart(chart, [], async () => "<svg/>").catch(({ message }) => message); // => "it does not say how wide and high it is"
 */
export async function drawnChart(chart: Chart, colours: ChartColours, draw: DrawChart): Promise<DrawnChart> {
  const { specification: _, narrowSpecification: narrow, ...told } = chart;
  const narrowDrawing =
    narrow === undefined
      ? undefined
      : drawingOf(await draw({ ...told, id: `${told.id}-narrow`, specification: narrow }, colours));
  const drawing = drawingOf(await draw(chart, colours));
  return { ...told, drawing, ...(narrowDrawing !== undefined && { narrowDrawing }) };
}

/**
 * A drawing with the size that it gives itself.
 *
 * @throws {Error} if it gives none
 */
export function drawingOf(svg: string): Drawing {
  const [width = 0, height = 0] = ["width", "height"].map((name) =>
    Number.parseFloat(new RegExp(`^<svg[^>]* ${name}="([\\d.]+)`).exec(svg)?.[1] ?? ""),
  );
  if (!(width > 0 && height > 0)) throw new Error("it does not say how wide and high it is");
  return { svg, width, height };
}

function isChart(cell: unknown): cell is Chart {
  return typeof cell === "object" && cell !== null && "specification" in cell && "table" in cell && "title" in cell;
}
