import type { ReadPicture } from "@lac-analytics/notebook/render";
import { imageOf } from "../letterhead/imageOf.ts";

/** Every format of a paper holds its pictures, so that large ones would make all of them large. */
const mostBytes = 200_000;

/** The most room that a picture takes of a page, in CSS pixels. */
const room = { width: 640, height: 720 } as const;

/**
 * A picture of a paper from the bytes of an SVG or a PNG file, no larger than it is or than a page has room for.
 *
 * @param file what it is called in messages
 * @throws {InputError} in one sentence that names the file, if it is neither, or an SVG that holds more than a drawing
 * @throws {RangeError} in half a sentence, if it is too large
 */
export function pictureOf(bytes: Uint8Array, file: string): ReturnType<ReadPicture> {
  if (bytes.length > mostBytes)
    throw new RangeError(`it has ${Math.ceil(bytes.length / 1000)} kB, and one may have ${mostBytes / 1000} kB`);
  const { image, width, height } = imageOf(bytes, file, "picture");
  const scale = Math.min(1, room.width / width, room.height / height);
  return { image, width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}
