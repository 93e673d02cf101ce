import { colourParts, contrast } from "./contrast.ts";

const white = "#FFFFFF";
const steps = 255;

/**
 * A colour made darker with black, or paler with white, until its contrast with white is about a ratio and no less.
 *
 * @param ratio from 1 to 21
 * @throws {RangeError} if the colour is not a hash and six hexadecimal digits
 * @example
 * atContrast("#12436D", 21); // => "#000000"
 * atContrast("#12436D", 1); // => "#FFFFFF"
 */
export function atContrast(colour: string, ratio: number): string {
  const parts = colourParts(colour);
  const ladder = Array.from({ length: 2 * steps + 1 }, (_, step) => {
    const towards = step <= steps ? 255 : 0;
    const share = step <= steps ? 1 - step / steps : step / steps - 1;
    return `#${parts.map((part) => hexOf(part + (towards - part) * share)).join("")}`;
  });
  return ladder.find((shade) => contrast(shade, white) >= ratio) ?? "#000000";
}

function hexOf(part: number): string {
  return Math.round(part).toString(16).toUpperCase().padStart(2, "0");
}
