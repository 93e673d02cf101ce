import { InputError } from "@lac-analytics/core";
import { type Image, printable } from "@lac-analytics/document";
import { plainPng } from "./plainPng.ts";
import { type ImageSize, pngSize } from "./pngSize.ts";
import { svgSize } from "./svgSize.ts";

/** An image with its size in its own units. */
export interface SizedImage extends ImageSize {
  readonly image: Image;
}

/** Every page and format of a paper holds its images, so that large ones would make all of them large. */
const mostBytes = 200_000;

/** A few bytes may say that they are thousands of millions of pixels, which whoever opens the paper would have to hold. */
const mostPixels = 25_000_000;

/** Of a longer strip no page has room for what it shows. */
const mostTimesLonger = 50;

/** Attributes of other vocabularies, where drawing programs keep paths and names; a link stays, to be refused. */
const foreignAttribute = /\s(?!xmlns:|xlink:)[A-Za-z_][\w.-]*:[\w.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*')/g;

/**
 * An image from the bytes of an SVG or a PNG file, told by what they are and not by their name. What a file says besides
 * what it shows, such as comments, words, a place or a camera, is left out.
 *
 * @param file what it is called in messages
 * @throws {InputError} in one sentence that names the file, if it is neither, an SVG that holds more than a drawing, or too large or too long to be shown
 */
export function imageOf(bytes: Uint8Array, file: string, what: "logo" | "picture"): SizedImage {
  if (bytes.length > mostBytes)
    throw new InputError(
      `${file}: the ${what} has ${Math.ceil(bytes.length / 1000)} kB, and one may have ${mostBytes / 1000} kB.`,
    );
  const [png, size] = [plainPng(bytes), pngSize(bytes)];
  if (png !== undefined && size !== undefined) {
    if (size.width * size.height > mostPixels)
      throw new InputError(
        `${file}: the ${what} has ${size.width} by ${size.height} pixels, and one may have ${mostPixels / 1_000_000} million.`,
      );
    return notTooLong({ image: { png }, ...size }, file, what);
  }
  const svg = new TextDecoder()
    .decode(bytes)
    .replace(/<!--(?:(?!--).)*-->/gs, "")
    .replace(/<(?:"[^"]*"|'[^']*'|[^<>"'])*>/g, (tag) => tag.replace(foreignAttribute, ""));
  return notTooLong({ image: { svg: printable(svg) }, ...svgSize(svg, file, what) }, file, what);
}

function notTooLong(image: SizedImage, file: string, what: string): SizedImage {
  const { width, height } = image;
  if (Math.max(width / height, height / width) > mostTimesLonger)
    throw new InputError(
      `${file}: one side of the ${what} is more than ${mostTimesLonger} times as long as the other.`,
    );
  return image;
}
