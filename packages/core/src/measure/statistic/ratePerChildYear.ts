import { ratePer10k } from "../../stats/ratePer10k.ts";
import { type CategoryGroup, confidence, type StatisticValue } from "./Statistic.ts";

const daysInYear = 365.25;

/** Events for every year in care, with a Poisson interval. The denominator comes as days and goes as years. */
export function ratePerChildYear({
  numerator,
  denominator: days = 0,
}: Pick<CategoryGroup, "numerator" | "denominator">): StatisticValue {
  const denominator = days / daysInYear;
  if (denominator === 0) return { numerator, denominator, symbol: "z", note: "nobody was in care" };
  const { value, lower, upper, method } = ratePer10k(numerator, denominator, { confidence, multiplier: 1 });
  return { numerator, denominator, value, lower, upper, confidence, method, symbol: "" };
}
