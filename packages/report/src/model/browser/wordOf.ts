/// <reference lib="dom" />
import type { Chart, ChartColours } from "@lac-analytics/charts";
import { drawInPage } from "@lac-analytics/charts/browser";
import type { Drawing } from "@lac-analytics/document";
import { type DrawPng, toWord } from "@lac-analytics/document/word";
import type { ModelPage } from "../ModelPage.ts";
import { modelDocument } from "../modelDocument.ts";
import type { ModelResults } from "../modelResults.ts";

/** What the page shows of a scenario, as a Word file. */
export async function wordOf(title: string, results: ModelResults, page: ModelPage): Promise<Uint8Array> {
  const charts = results.charts().flatMap((chart) => chart ?? []);
  const drawn = await Promise.all(
    charts.map(async (chart) => ({ chart, drawing: await drawingOf(chart, page.colours) })),
  );
  return toWord(modelDocument(title, results, drawn, page), drawPng);
}

async function drawingOf(chart: Chart, colours: ChartColours): Promise<Drawing> {
  const svg = await drawInPage(chart, { colours });
  const { width, height } = await imageOf(svg);
  return { svg, width, height };
}

/** How many pixels of the picture are one of the drawing. */
const scale = 2;

/** Draws an SVG as PNG on a canvas. */
const drawPng: DrawPng = async ({ svg }) => {
  const image = await imageOf(svg);
  const canvas = document.createElement("canvas");
  canvas.width = image.width * scale;
  canvas.height = image.height * scale;
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("the browser draws on no canvas");
  context.fillStyle = "#ffffff";
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  if (blob === null) throw new Error("the browser makes no picture of a canvas");
  return new Uint8Array(await blob.arrayBuffer());
};

function imageOf(svg: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = new Image();
    image.onload = () => resolve(image);
    image.onerror = () => reject(new Error("a drawing cannot be shown as a picture"));
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  });
}
