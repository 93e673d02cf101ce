import { ratePer10k } from "../../stats/ratePer10k.ts";
import type { FigureInputs } from "../FigureInputs.ts";
import { type CategoryGroup, confidence, type StatisticValue } from "./Statistic.ts";

/** The count for every 10,000 residents aged 0 to 17, with its Poisson interval; not available (`x`) without a population. */
export function ratePerPopulation(
  { numerator }: Pick<CategoryGroup, "numerator">,
  { population }: FigureInputs,
): StatisticValue {
  if (population === undefined) {
    return { numerator, symbol: "x", note: "no population was given, so there is no rate" };
  }
  const { children: denominator, vintage: note } = population;
  if (denominator <= 0) return { numerator, symbol: "x", note: `${note}: nobody, so there is no rate` };
  const { value, lower, upper, method } = ratePer10k(numerator, denominator, { confidence });
  return { numerator, denominator, value, lower, upper, confidence, method, symbol: "", note };
}
