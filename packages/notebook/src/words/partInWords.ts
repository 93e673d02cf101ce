import { counted } from "./counted.ts";
import { numberInWords } from "./numberInWords.ts";

/**
 * Some of several as a sentence has it: "two of six actions", "none of six actions", "all six actions", "the one action".
 *
 * @param plural for words that take more than an s
 * @throws {RangeError} if either is not a whole number from nought, or the part is more than the whole
 * @example
 * partInWords(2, 6, "action"); // => "two of six actions"
 */
export function partInWords(part: number, whole: number, singular: string, plural: string = `${singular}s`): string {
  if (part > whole) throw new RangeError(`partInWords requires a part of the whole, got ${part} of ${whole}`);
  if (part === whole && whole > 0) {
    return `${whole === 1 ? "the" : whole === 2 ? "both" : "all"}${whole === 2 ? "" : ` ${numberInWords(whole)}`} ${whole === 1 ? singular : plural}`;
  }
  return `${part === 0 ? "none" : numberInWords(part)} of ${counted(whole, singular, plural)}`;
}
