import { gammaTails } from "./gammaTails.ts";

/** The chance of a chi-square statistic of at least this size. */
export function chiSquareP(statistic: number, df: number): number {
  return gammaTails(statistic / 2, df / 2).upper;
}
