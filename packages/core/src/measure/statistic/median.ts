import { kaplanMeier } from "../../stats/kaplanMeier.ts";
import { toldCurve } from "../../stats/toldCurve.ts";
import { type CategoryGroup, confidence, type StatisticValue } from "./Statistic.ts";

/**
 * The time by which half have ended, by Kaplan and Meier, of those watched from their beginning or from later on; with
 * the log-log limits of the curve where it comes down to them. The numerator counts the endings, the denominator all.
 * There is none (`z`) where fewer than half had ended, or where it would rest on one child or on a few.
 */
export function median({ members }: Pick<CategoryGroup, "members">): StatisticValue {
  const durations = members.flatMap(({ duration }) => (duration === undefined ? [] : [duration]));
  const counts = { numerator: durations.filter(({ event }) => event).length, denominator: durations.length };
  const curve = kaplanMeier(durations, { confidence });
  const { median: value, medianLower: lower, medianUpper: upper, method } = toldCurve(curve);
  if (value === null) {
    const note =
      curve.median === null
        ? "fewer than half had ended, so there is no median"
        : "the time by which half had ended would rest on too few children, so there is no median";
    return { ...counts, symbol: "z", note };
  }
  return lower === null || upper === null
    ? { ...counts, value, method, symbol: "" }
    : { ...counts, value, lower, upper, confidence, method, symbol: "" };
}
