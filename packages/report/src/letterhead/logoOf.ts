import type { ShownImage } from "@lac-analytics/document";
import { fittedTo } from "./fittedTo.ts";
import { imageOf } from "./imageOf.ts";

/** The most room that a logo takes at the head of a report, in CSS pixels. */
const room = { width: 240, height: 64 } as const;

/**
 * A logo from the bytes of an SVG or a PNG file, told by what they are and not by their name.
 *
 * @param file what it is called in messages
 * @throws {InputError} in one sentence that names the file, if it is neither, too large, or an SVG that holds more than a drawing
 */
export function logoOf(bytes: Uint8Array, file: string, alternativeText: string): ShownImage {
  const { image, ...size } = imageOf(bytes, file, "logo");
  return { image, alternativeText, ...fittedTo(room, size) };
}
