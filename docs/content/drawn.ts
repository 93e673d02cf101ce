import type { Chart } from "@lac-analytics/charts";
import type { Block } from "@lac-analytics/document";
import { drawOnce } from "@lac-analytics/notebook/node";
import { compileProse, drawCharts } from "@lac-analytics/notebook/render";

const prose = compileProse('---\ntitle: "A chart"\n---\n\n<Chart of={chart} />\n');

/** A chart as a notebook shows it. */
export async function drawn(chart: Chart): Promise<readonly Block[]> {
  const cells = await drawCharts({ chart }, [], drawOnce, async (_, reason) => new Error(`${chart.title}: ${reason}`));
  return (await prose).blocks(cells);
}
