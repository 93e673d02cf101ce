import type { Loader, LoggerInterface } from "vega";
import type { compile } from "vega-lite";
import type { Chart } from "../Chart.ts";
import { type ChartColours, themeOf } from "../plot/theme.ts";
import { withMinus } from "../words/withMinus.ts";
import { labelsTogether } from "./labelsTogether.ts";
import { pageSvg } from "./pageSvg.ts";

declare module "vega" {
  /** how Vega measures text: exported, but missing from its types */
  const textMetrics: { width: (item: { readonly fontSize?: number }, text: unknown) => number };
}

/** How a chart is drawn. */
export interface DrawingOptions {
  readonly colours?: ChartColours;
}

/** What a chart is drawn with. */
export interface DrawingTools {
  readonly compile: typeof compile;
  readonly vega: Pick<typeof import("vega"), "parse" | "View" | "textMetrics">;
  /** works out the expressions of a drawing without making code of them, which a page's policy may forbid */
  readonly interpreter?: unknown;
  /** the width of a line of text in pixels, at a size in pixels */
  readonly width: (text: string, fontSize: number) => number;
}

/**
 * A chart as accessible SVG, as `renderChart` gives it, with the tools at hand.
 *
 * @throws {RangeError} if the chart's id is not small letters, digits and hyphens
 * @throws {Error} if the specification does not compile and draw without a warning, or asks for a file or an address
 */
export async function drawChart(
  chart: Chart,
  { compile, vega, interpreter, width }: DrawingTools,
  { colours = [] }: DrawingOptions = {},
): Promise<string> {
  vega.textMetrics.width = (item, text) => width(withMinus(`${text ?? ""}`.trim()), item.fontSize ?? 11);
  const warnings: string[] = [];
  const logger = collectingLogger(warnings);
  // a copy, since Vega marks the rows that it draws
  const specification = labelsTogether(structuredClone(chart.specification));
  const config = colours.length === 0 ? specification.config : { ...specification.config, ...themeOf(colours) };
  const { spec } = compile({ ...specification, ...(config && { config }) }, { logger });
  const interpreted = interpreter === undefined ? {} : { expr: interpreter };
  const runtime = vega.parse(spec, undefined, { ast: interpreter !== undefined });
  const view = new vega.View(runtime, { renderer: "none", logger, loader: noLoader, ...interpreted });
  const svg = await view.toSVG();
  view.finalize();
  if (warnings.length > 0) throw new Error(`chart ${chart.id} does not draw cleanly: ${warnings.join("; ")}`);
  return pageSvg(svg, chart);
}

function collectingLogger(warnings: string[]): LoggerInterface {
  const collect = (...messages: readonly unknown[]) => {
    warnings.push(messages.join(" "));
    return logger;
  };
  const ignore = () => logger;
  function level(value: number): LoggerInterface;
  function level(): number;
  function level(value?: number): LoggerInterface | number {
    return value === undefined ? 2 : logger;
  }
  const logger: LoggerInterface = { level, error: collect, warn: collect, info: ignore, debug: ignore };
  return logger;
}

const refuse = (address: string) => Promise.reject(new Error(`a chart may not load ${address}`));
const noLoader: Loader = { load: refuse, sanitize: refuse, http: refuse, file: refuse };
