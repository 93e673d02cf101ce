import type { Chart } from "@lac-analytics/charts";
import type { Block } from "@lac-analytics/document";
import { drawOnce } from "@lac-analytics/notebook/node";
import { compileProse, drawCharts } from "@lac-analytics/notebook/render";

const prose = compileProse('---\ntitle: "A chart"\n---\n\n<Chart of={chart} />\n');

/** A chart as a notebook shows it, but for links to how its figures came about: no paper is there to tell it. */
export async function drawn(chart: Chart): Promise<readonly Block[]> {
  const cells = await drawCharts({ chart }, [], drawOnce, async (_, reason) => new Error(`${chart.title}: ${reason}`));
  const blocks = await (await prose).blocks(cells);
  return blocks.map(withoutRoad);
}

function withoutRoad(block: Block): Block {
  if (block.kind === "table") {
    const { road: _, ...table } = block;
    return table;
  }
  if (block.kind !== "chart") return block;
  const { road: _, ...figures } = block.figures;
  return { ...block, figures };
}
