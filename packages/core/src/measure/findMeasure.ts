import type { Measure } from "./Measure.ts";
import { measures } from "./measures.ts";

/**
 * The measure of the catalogue with an id.
 *
 * @throws {RangeError} if there is none
 * @example
 * findMeasure("cla-rate").unit; // => "per 10,000"
 */
export function findMeasure(id: string): Measure {
  const found = measures.find((measure) => measure.id === id);
  if (found === undefined) throw new RangeError(`there is no measure "${id}"; lac measures lists them`);
  return found;
}
