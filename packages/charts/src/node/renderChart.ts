import type { Chart } from "../Chart.ts";
import { type DrawingOptions, drawChart } from "../draw/drawChart.ts";
import { textWidth } from "./textWidth.ts";

/**
 * A chart as accessible SVG, to stand in a page: an image named by the chart's title and description, with ids that
 * begin with the chart's own and no script, style or address. The same chart gives the same bytes. A page lets it
 * shrink with `svg { max-width: 100%; height: auto }`.
 *
 * @param options.colours a council's own, in place of the theme's
 * @throws {RangeError} if the chart's id is not small letters, digits and hyphens
 * @throws {Error} if the specification does not compile and draw without a warning, or asks for a file or an address
 * @example
 * const wording = { measure: "Young people", counted: "young people", place: "Rutland", source: "Scenario", when: "31 March 2021" };
 * const chart = tornado([{ assumption: "Take-up at 21", low: 203, high: 251, base: 230 }], "young people", wording);
 * renderChart(chart).then((svg) => /<title[^>]*>([^<]*)/.exec(svg)[1]); // => "Most depends on take-up at 21: 203 to 251 young people, 230 expected"
 */
export async function renderChart(chart: Chart, options: DrawingOptions = {}): Promise<string> {
  const [{ compile }, vega, width] = await Promise.all([import("vega-lite"), import("vega"), textWidth()]);
  return drawChart(chart, { compile, vega, width }, options);
}
