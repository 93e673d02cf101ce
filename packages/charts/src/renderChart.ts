import type { Loader, LoggerInterface } from "vega";
import type { Chart } from "./Chart.ts";
import { pageSvg } from "./pageSvg.ts";
import { textWidth } from "./textWidth.ts";

declare module "vega" {
  /** how Vega measures text: exported, but missing from its types */
  const textMetrics: { width: (item: { readonly fontSize?: number }, text: unknown) => number };
}

/**
 * A chart as accessible SVG, to stand in a page: an image named by the chart's title and description, with ids that
 * begin with the chart's own and no script, style or address. The same chart gives the same bytes. A page lets it
 * shrink with `svg { max-width: 100%; height: auto }`.
 *
 * @throws {RangeError} if the chart's id is not small letters, digits and hyphens
 * @throws {Error} if the specification does not compile and draw without a warning, or asks for a file or an address
 */
export async function renderChart(chart: Chart): Promise<string> {
  const [{ compile }, vega, width] = await Promise.all([import("vega-lite"), import("vega"), textWidth()]);
  vega.textMetrics.width = (item, text) => width(`${text ?? ""}`.trim(), item.fontSize ?? 11);
  const warnings: string[] = [];
  const logger = collectingLogger(warnings);
  // a copy, since Vega marks the rows that it draws
  const { spec } = compile(structuredClone(chart.specification), { logger });
  const view = new vega.View(vega.parse(spec), { renderer: "none", logger, loader: noLoader });
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
