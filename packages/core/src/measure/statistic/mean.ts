import { meanWithInterval } from "../../stats/meanWithInterval.ts";
import { type CategoryGroup, confidence, type StatisticValue } from "./Statistic.ts";

/** The mean of the amounts: their sum over how many there are, with Student's interval from two on. A mean of nobody has no meaning (`z`). */
export function mean({ numerator, members }: Pick<CategoryGroup, "numerator" | "members">): StatisticValue {
  const counts = { numerator, denominator: members.length };
  if (members.length === 0) return { ...counts, symbol: "z", note: "there is nobody to take a mean of" };
  const amounts = members.map(({ amount = 1 }) => amount);
  const { value, lower, upper, method } = meanWithInterval(amounts, { confidence });
  return lower === null || upper === null
    ? { ...counts, value, symbol: "" }
    : { ...counts, value, lower, upper, confidence, method, symbol: "" };
}
