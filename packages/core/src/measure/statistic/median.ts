import { kaplanMeier } from "../../stats/kaplanMeier.ts";
import { type CategoryGroup, confidence, type StatisticValue } from "./Statistic.ts";

/**
 * The time by which half have ended, by Kaplan and Meier, of those watched from their beginning or from later on; with
 * the log-log limits of the curve where it comes down to them. The numerator counts the endings, the denominator all.
 */
export function median({ members }: Pick<CategoryGroup, "members">): StatisticValue {
  const durations = members.flatMap(({ duration }) => (duration === undefined ? [] : [duration]));
  const counts = { numerator: durations.filter(({ event }) => event).length, denominator: durations.length };
  const { median: value, medianLower: lower, medianUpper: upper, method } = kaplanMeier(durations, { confidence });
  if (value === null) return { ...counts, symbol: "z", note: "fewer than half had ended, so there is no median" };
  return lower === null || upper === null
    ? { ...counts, value, method, symbol: "" }
    : { ...counts, value, lower, upper, confidence, method, symbol: "" };
}
