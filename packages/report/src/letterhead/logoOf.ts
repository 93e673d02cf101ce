import { InputError } from "@lac-analytics/core";
import type { Logo } from "@lac-analytics/document";
import { imageOf } from "./imageOf.ts";
import type { ImageSize } from "./pngSize.ts";

/** A logo stands in every page, so that a large one would make all of them large. */
const mostBytes = 200_000;

/** The most room that a logo takes at the head of a report, in CSS pixels. */
const room = { width: 240, height: 64 } as const;

/**
 * A logo from the bytes of an SVG or a PNG file, told by what they are and not by their name.
 *
 * @param file what it is called in messages
 * @throws {InputError} in one sentence that names the file, if it is neither, too large, or an SVG that holds more than a drawing
 */
export function logoOf(bytes: Uint8Array, file: string, alternativeText: string): Logo {
  if (bytes.length > mostBytes) {
    throw new InputError(
      `${file}: the logo has ${Math.ceil(bytes.length / 1000)} kB and stands in every report; give one of at most ${mostBytes / 1000} kB.`,
    );
  }
  const { image, ...size } = imageOf(bytes, file, "logo");
  return { image, alternativeText, ...fitted(size) };
}

function fitted({ width, height }: ImageSize): ImageSize {
  const scale = Math.min(room.width / width, room.height / height);
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}
