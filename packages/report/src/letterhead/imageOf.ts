import { type Image, printable } from "@lac-analytics/document";
import { plainPng } from "./plainPng.ts";
import { type ImageSize, pngSize } from "./pngSize.ts";
import { svgSize } from "./svgSize.ts";

/** An image with its size in its own units. */
export interface SizedImage extends ImageSize {
  readonly image: Image;
}

/**
 * An image from the bytes of an SVG or a PNG file, told by what they are and not by their name. What a file says besides
 * what it shows, such as comments, words, a place or a camera, is left out.
 *
 * @param file what it is called in messages
 * @throws {InputError} in one sentence that names the file, if it is neither, or an SVG that holds more than a drawing
 */
export function imageOf(bytes: Uint8Array, file: string, what: "logo" | "picture"): SizedImage {
  const [png, size] = [plainPng(bytes), pngSize(bytes)];
  if (png !== undefined && size !== undefined) return { image: { png }, ...size };
  const svg = new TextDecoder().decode(bytes).replace(/<!--(?:(?!--).)*-->/gs, "");
  return { image: { svg: printable(svg) }, ...svgSize(svg, file, what) };
}
