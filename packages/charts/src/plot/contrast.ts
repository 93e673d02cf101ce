/** A colour as written in settings and drawings: a hash and six hexadecimal digits. */
export const colourPattern = /^#[0-9a-f]{6}$/i;

/**
 * Contrast of two colours, from 1 (none) to 21 (black on white).
 *
 * Source: WCAG 2.2, contrast ratio and relative luminance.
 *
 * @throws {RangeError} if a colour is not a hash and six hexadecimal digits
 * @example
 * contrast("#000000", "#FFFFFF"); // => 21
 * contrast("#12436D", "#ffffff"); // => 10.24…
 */
export function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** The parts of a colour in red, green and blue, each from 0 to 255. */
export function colourParts(colour: string): readonly [red: number, green: number, blue: number] {
  if (!colourPattern.test(colour)) {
    throw new RangeError(`a colour is a hash and six hexadecimal digits, such as #12436D; got "${colour}"`);
  }
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return [red, green, blue];
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = colourParts(colour).map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
