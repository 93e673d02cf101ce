import { createHash } from "node:crypto";
import type { Chart, ChartColours } from "@lac-analytics/charts";
import { renderChart } from "@lac-analytics/charts/node";
import type { DrawChart } from "../cells/drawCharts.ts";

/** How many drawings are kept: two versions of all that the notebooks hold, in a few million bytes. */
const most = 400;

const drawings = new Map<string, Promise<string>>();

/**
 * Draws a chart, or gives the drawing that the same chart had before. An edit leaves most charts of a notebook as they
 * were, and to draw those of one anew takes 50 to 270 ms; so do two builds of the same papers in one process.
 *
 * @param colours the council's own; none for the theme's
 * @param draw what draws it where it was not drawn before, such as a thread of its own
 * @throws {Error} if it cannot be drawn
 * @example
 * const figures = figuresOf(care, { asAt: dayFromIso("2019-01-21") }, { measures: [findMeasure("placement-share")], by: [["placement"]] });
 * const wording = wordingFor("Anyshire")("Placements", "children");
 * const chart = placementMix(figures, categoriesOf("placement-share", "placement"), wording);
 * drawOnce({ ...chart }, []) === drawOnce(chart, []); // => true
 * drawOnce(chart, ["#123456"]) === drawOnce(chart, []); // => false
 */
export function drawOnce(chart: Chart, colours: ChartColours, draw: DrawChart = drawHere): Promise<string> {
  const key = createHash("sha256")
    .update(JSON.stringify([chart, colours]))
    .digest("base64");
  const drawing = drawings.get(key) ?? draw(chart, colours);
  drawings.delete(key);
  drawings.set(key, drawing);
  drawing.catch(() => drawings.delete(key));
  for (const [oldest] of [...drawings].slice(0, Math.max(0, drawings.size - most))) drawings.delete(oldest);
  return drawing;
}

function drawHere(chart: Chart, colours: ChartColours): Promise<string> {
  return renderChart(chart, { colours });
}
