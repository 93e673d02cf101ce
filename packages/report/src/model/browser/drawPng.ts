/// <reference lib="dom" />
import type { DrawPng } from "@lac-analytics/document/word";
import { loadedDrawing } from "./loadedDrawing.ts";

/**
 * Draws an SVG as PNG on a canvas, at twice its size or at a height in pixels.
 *
 * @throws {Error} if the browser makes no picture of it
 */
export const drawPng: DrawPng = async ({ svg }, { height } = {}) => {
  const image = await loadedDrawing(svg);
  const scale = height === undefined ? 2 : height / image.height;
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(image.width * scale);
  canvas.height = Math.round(image.height * scale);
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("the browser draws on no canvas");
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  if (blob === null) throw new Error("the browser makes no picture of a canvas");
  return new Uint8Array(await blob.arrayBuffer());
};
