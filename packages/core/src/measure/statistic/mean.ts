import { meanWithInterval } from "../../stats/meanWithInterval.ts";
import { type CategoryGroup, confidence, type StatisticValue } from "./Statistic.ts";

/** What no amount lies beyond, where that is not nought and no limit: who has incidents has one at least. */
const ranges: Partial<Readonly<Record<string, readonly [least: number, most: number]>>> = {
  "incidents per child": [1, Number.POSITIVE_INFINITY],
  "score 0-40": [0, 40],
};

/**
 * The mean of the amounts: their sum over how many there are, with Student's interval as far as amounts can lie: no wait
 * is below nought. A mean of nobody has no meaning (`z`), nor has the time or score of one child, which is no mean.
 */
export function mean({
  numerator,
  members,
  unit,
}: Pick<CategoryGroup, "numerator" | "members" | "unit">): StatisticValue {
  const denominator = members.length;
  if (denominator === 0) return { numerator, denominator, symbol: "z", note: "there is nobody to take a mean of" };
  const amounts = members.map(({ amount = 1 }) => amount);
  const { value, lower, upper, method } = meanWithInterval(amounts, { confidence });
  if (lower === null || upper === null) return { denominator, symbol: "z", note: "too few children for a mean" };
  const [least, most] = ranges[unit] ?? [0, Number.POSITIVE_INFINITY];
  return {
    numerator,
    denominator,
    value,
    lower: Math.max(least, lower),
    upper: Math.min(most, upper),
    confidence,
    method,
    symbol: "",
  };
}
