import type { Measure } from "./Measure.ts";
import { measures } from "./measures.ts";
import { unknownMeasure } from "./unknownName.ts";

/**
 * The measure of the catalogue with an id.
 *
 * @throws {RangeError} if there is none, with the one that was probably meant
 * @example
 * findMeasure("cla-rate").unit; // => "per 10,000"
 */
export function findMeasure(id: string): Measure {
  const found = measures.find((measure) => measure.id === id);
  if (found === undefined) throw new RangeError(unknownMeasure(id));
  return found;
}
