import { quantileSorted } from "simple-statistics";
import type { Measure } from "../measure/Measure.ts";

/** A quarter of the authorities, A being the best. */
export type QuartileBand = "A" | "B" | "C" | "D";

/** Where a value stands among those of all authorities. */
export interface Standing {
  /** how many authorities have a value */
  readonly ranked: number;
  /** 1 is the best; equal values share the best of their places; missing where neither high nor low is better */
  readonly rank?: number;
  readonly band?: QuartileBand;
}

/**
 * Rank and quartile band of a value among those of all authorities, its own included, as the DfE's Local Authority
 * Interactive Tool does it: the quartiles are R's type 7, and a value at a quartile belongs to the group below it.
 *
 * Source: DfE, local-authority-interactive-tool, calculate_rank and calculate_quartile_band.
 *
 * @throws {RangeError} if the value is not among them
 * @example
 * standing(20, [10, 20, 20, 40, 50], "lower-better"); // => {"ranked":5,"rank":2,"band":"A"}
 * standing(20, [10, 20, 20, 40, 50], "none"); // => {"ranked":5}
 */
export function standing(value: number, values: readonly number[], polarity: Measure["polarity"]): Standing {
  if (!values.includes(value)) throw new RangeError(`standing needs the value ${value} to be among the values.`);
  const ranked = values.length;
  if (polarity === "none") return { ranked };
  const better = polarity === "lower-better" ? (other: number) => other < value : (other: number) => other > value;
  const rank = values.filter(better).length + 1;
  const sorted = [...values].sort((a, b) => a - b);
  const group = [0.25, 0.5, 0.75].filter((share) => value > quantileSorted(sorted, share)).length;
  const bands: readonly QuartileBand[] = ["A", "B", "C", "D"];
  return { ranked, rank, band: bands[polarity === "lower-better" ? group : 3 - group] ?? "D" };
}
