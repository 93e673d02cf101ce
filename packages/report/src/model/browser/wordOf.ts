/// <reference lib="dom" />
import type { Chart, ChartColours } from "@lac-analytics/charts";
import { drawInPage } from "@lac-analytics/charts/browser";
import type { Drawing } from "@lac-analytics/document";
import { toWord } from "@lac-analytics/document/word";
import type { ModelPage } from "../ModelPage.ts";
import { modelDocument } from "../modelDocument.ts";
import type { ModelResults, ModelSection } from "../ScenarioKind.ts";
import { drawPng } from "./drawPng.ts";
import { loadedDrawing } from "./loadedDrawing.ts";

/** What the page shows of a scenario, as a Word file. */
export async function wordOf(
  title: string,
  results: ModelResults,
  sections: readonly ModelSection[],
  page: ModelPage,
): Promise<Uint8Array> {
  const drawn = await Promise.all(
    results.charts().map(async (chart) => chart && { chart, drawing: await drawingOf(chart, page.colours) }),
  );
  return toWord(modelDocument(title, results, sections, drawn, page), drawPng);
}

async function drawingOf(chart: Chart, colours: ChartColours): Promise<Drawing> {
  const svg = await drawInPage(chart, { colours });
  const { width, height } = await loadedDrawing(svg);
  return { svg, width, height };
}
