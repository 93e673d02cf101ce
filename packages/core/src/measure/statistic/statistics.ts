import { rateOverTime } from "../../stats/rateOverTime.ts";
import { ratePer10k } from "../../stats/ratePer10k.ts";
import { change, count } from "./count.ts";
import { mean } from "./mean.ts";
import { median } from "./median.ts";
import { netGain } from "./netGain.ts";
import { quotient } from "./quotient.ts";
import { ratePerPopulation } from "./ratePerPopulation.ts";
import { rateRatio } from "./rateRatio.ts";
import { type CategoryGroup, confidence, type Statistic, type StatisticValue } from "./Statistic.ts";
import type { StatisticName } from "./StatisticName.ts";
import { share } from "./share.ts";
import { standardisedRate } from "./standardisedRate.ts";

/** Every way in which those counted become a value, by the name that a measure gives it. */
export const statistics = {
  count,
  change,
  share,
  mean,
  median,
  quotient,
  "rate-per-population": ratePerPopulation,
  "rate-per-child-year": ratePerChildYear,
  "rate-per-1000-days": ratePer1000Days,
  "standardised-rate": standardisedRate,
  "rate-ratio": rateRatio,
  "net-gain": netGain,
} as const satisfies Record<StatisticName, Statistic>;

const daysInYear = 365.25;

/** Events for every year in care, with a Poisson interval. The denominator comes as days and goes as years. */
function ratePerChildYear({
  numerator,
  denominator: days = 0,
}: Pick<CategoryGroup, "numerator" | "denominator">): StatisticValue {
  const denominator = days / daysInYear;
  if (denominator === 0) return { numerator, denominator, symbol: "z", note: "nobody was in care" };
  const { value, lower, upper, method } = ratePer10k(numerator, denominator, { confidence, multiplier: 1 });
  return { numerator, denominator, value, lower, upper, confidence, method, symbol: "" };
}

/** Events for every 1,000 days in care, with the exact Poisson interval. */
function ratePer1000Days({
  numerator,
  denominator = 0,
}: Pick<CategoryGroup, "numerator" | "denominator">): StatisticValue {
  if (denominator === 0) return { numerator, denominator, symbol: "z", note: "nobody was in care" };
  const { value, lower, upper, method } = rateOverTime(numerator, denominator, { confidence });
  return { numerator, denominator, value, lower, upper, confidence, method, symbol: "" };
}
