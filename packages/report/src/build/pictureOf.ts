import type { ReadPicture } from "@lac-analytics/notebook/render";
import { fittedTo } from "../letterhead/fittedTo.ts";
import { imageOf } from "../letterhead/imageOf.ts";

/** The most room that a picture takes of a page, in CSS pixels. */
const room = { width: 640, height: 720 } as const;

/**
 * A picture of a paper from the bytes of an SVG or a PNG file, no larger than it is or than a page has room for.
 *
 * @param file what it is called in messages
 * @throws {InputError} in one sentence that names the file, if it is neither, too large, or an SVG that holds more than a drawing
 */
export function pictureOf(bytes: Uint8Array, file: string): ReturnType<ReadPicture> {
  const { image, ...size } = imageOf(bytes, file, "picture");
  const taken = { width: Math.min(room.width, size.width), height: Math.min(room.height, size.height) };
  return { image, ...fittedTo(taken, size) };
}
