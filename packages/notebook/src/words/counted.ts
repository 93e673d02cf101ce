import { numberInWords } from "./numberInWords.ts";

/**
 * A count with what is counted, as a sentence has it: in words up to nine, in digits from ten.
 *
 * @param count a whole number, not below nought
 * @param plural for words that take more than an s
 * @throws {RangeError} if the count is not a whole number from nought
 * @example
 * counted(1, "child", "children"); // => "one child"
 * counted(1315, "child", "children"); // => "1,315 children"
 * counted(0, "review"); // => "no reviews"
 */
export function counted(count: number, singular: string, plural: string = `${singular}s`): string {
  if (!Number.isInteger(count) || count < 0) {
    throw new RangeError(`counted requires a whole number from nought, got ${count}`);
  }
  return `${numberInWords(count)} ${count === 1 ? singular : plural}`;
}
