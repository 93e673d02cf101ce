import { ratePer10k } from "../../stats/ratePer10k.ts";
import { listInWords } from "../../words/listInWords.ts";
import { unassigned } from "../Breakdown.ts";
import type { FigureInputs } from "../FigureInputs.ts";
import { crossing } from "../groupByCategory.ts";
import { type CategoryGroup, confidence, type StatisticValue } from "./Statistic.ts";

/** Categories of which there are no residents to count. */
const unknown: ReadonlySet<string> = new Set([unassigned.id, "unknown"]);

/**
 * The count for every 10,000 residents aged 0 to 17, with its Poisson interval; of an age group or a sex for every 10,000
 * residents of it. Not available (`x`) without that population; children of unknown sex or age have no rate (`z`).
 */
export function ratePerPopulation(
  { breakdown, category, numerator }: Pick<CategoryGroup, "breakdown" | "category" | "numerator">,
  { population, populationByGroup = [] }: FigureInputs,
): StatisticValue {
  if (population === undefined) {
    return { numerator, symbol: "x", note: "no population was given, so there is no rate" };
  }
  const parts = breakdown.split(crossing);
  const groups = populationByGroup.filter((group) => isSame(group.breakdown, breakdown));
  if (breakdown !== "total" && groups.length === 0)
    return { numerator, symbol: "x", note: `needs the population by ${listInWords(parts)}` };
  const { vintage } = population;
  const residents =
    breakdown === "total"
      ? population
      : groups.find((group) => isSame(placeOf(group), placeOf({ breakdown, category })));
  if (residents === undefined) {
    return category.split(crossing).some((part) => unknown.has(part))
      ? { numerator, symbol: "z", note: `${vintage}: it has no such group` }
      : { numerator, symbol: "x", note: `${vintage}: needs the population of this group` };
  }
  const { children: denominator } = residents;
  if (denominator <= 0) return { numerator, symbol: "x", note: `${vintage}: nobody, so there is no rate` };
  const { value, lower, upper, method } = ratePer10k(numerator, denominator, { confidence });
  return { numerator, denominator, value, lower, upper, confidence, method, symbol: "", note: vintage };
}

/** Whether two lists of crossed names are the same but for their order. */
function isSame(one: string, other: string): boolean {
  return one === other || inOrder(one) === inOrder(other);
}

function inOrder(crossed: string): string {
  return crossed.split(crossing).sort().join(crossing);
}

/** A category of crossed breakdowns, each part with the breakdown that it is of. */
function placeOf({ breakdown, category }: Pick<CategoryGroup, "breakdown" | "category">): string {
  const categories = category.split(crossing);
  return breakdown
    .split(crossing)
    .map((id, at) => `${id}:${categories[at]}`)
    .join(crossing);
}
