import * as vega from "vega";
import { expressionInterpreter } from "vega-interpreter";
import { compile } from "vega-lite";
import { labelWidth } from "../axes/labelWidth.ts";
import type { Chart } from "../Chart.ts";
import { type DrawingOptions, drawChart } from "../draw/drawChart.ts";
import { fontSize } from "../plot/theme.ts";

/**
 * A chart as accessible SVG, drawn in a browser. Nothing is made into code or loaded, so that a page may forbid both,
 * and text is laid out by the widths of the same font as elsewhere, whatever fonts the browser has.
 *
 * @throws {RangeError} if the chart's id is not small letters, digits and hyphens
 * @throws {Error} if the specification does not compile and draw without a warning
 * @example
 * const wording = { measure: "Young people", counted: "young people", place: "Rutland", source: "Scenario", when: "31 March 2021" };
 * const chart = tornado([{ assumption: "Take-up at 21", low: 203, high: 251, base: 230 }], "young people", wording);
 * drawInPage(chart).then((svg) => /<title[^>]*>([^<]*)/.exec(svg)[1]); // => "Most depends on take-up at 21: 203 to 251 young people, 230 expected"
 */
export function drawInPage(chart: Chart, options: DrawingOptions = {}): Promise<string> {
  return drawChart(chart, { compile, vega, interpreter: expressionInterpreter, width }, options);
}

function width(text: string, size: number): number {
  return (labelWidth(text) * size) / fontSize;
}
