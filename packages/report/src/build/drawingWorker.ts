import { parentPort } from "node:worker_threads";
import type { Chart, ChartColours } from "@lac-analytics/charts";
import { renderChart } from "@lac-analytics/charts/node";

/** A chart to be drawn. */
export interface DrawingRequest {
  readonly id: number;
  readonly chart: Chart;
  readonly colours: ChartColours;
}

/** A drawing as SVG, or why there is none. */
export type DrawingAnswer = { readonly id: number } & ({ readonly svg: string } | { readonly fault: string });

parentPort?.on("message", async ({ id, chart, colours }: DrawingRequest) => {
  parentPort?.postMessage({ id, ...(await drawingOf(chart, colours)) } satisfies DrawingAnswer);
});

async function drawingOf(
  chart: Chart,
  colours: ChartColours,
): Promise<{ readonly svg: string } | { readonly fault: string }> {
  try {
    return { svg: await renderChart(chart, { colours }) };
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) };
  }
}
