import { sum } from "simple-statistics";
import { requireAllFinite } from "./require.ts";

export interface MovingAverageOptions {
  /**
   * Which point the window is tied to. `end`, the default, looks back only, so it never uses the future.
   * `centre` smooths a past series; a window of even length then gives its two outermost points half weight.
   */
  readonly align?: "end" | "centre";
}

/**
 * The mean of each `length` successive values, null where the window is not full.
 *
 * @throws {RangeError} if the length is not a whole number above zero or a value is not finite
 * @example
 * movingAverage([312, 315, 309, 318], 3); // => [null, null, 312, 314]
 */
export function movingAverage(
  values: readonly number[],
  length: number,
  options: MovingAverageOptions = {},
): (number | null)[] {
  const { align = "end" } = options;
  if (!(Number.isInteger(length) && length > 0)) {
    throw new RangeError(`movingAverage needs a whole number of values above zero, not ${length}.`);
  }
  requireAllFinite("movingAverage", values);
  const halved = align === "centre" && length % 2 === 0;
  const span = halved ? length + 1 : length;
  const ahead = align === "centre" ? (span - 1) / 2 : 0;
  return values.map((_, index) => {
    const window = values.slice(Math.max(0, index + ahead - span + 1), index + ahead + 1);
    if (window.length < span || index + ahead >= values.length) return null;
    const ends = halved ? ((window[0] ?? 0) + (window[span - 1] ?? 0)) / 2 : 0;
    return (sum(window) - ends) / length;
  });
}
