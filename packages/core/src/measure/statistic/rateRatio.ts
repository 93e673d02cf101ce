import { compareRates } from "../../stats/compareRates.ts";
import { countInNote } from "../countInNote.ts";
import type { FigureInputs } from "../FigureInputs.ts";
import { defaultChoices } from "../MeasureChoices.ts";
import { type CategoryGroup, confidence, type StatisticValue } from "./Statistic.ts";

/** Which category the others are held against, where it is not all children. */
const referenceOf: Readonly<Record<string, string>> = { ethnicity: "white", sex: "female" };

/**
 * The rate of a group in the population over that of the reference group, with the exact conditional interval of two
 * Poisson counts. Not available (`x`) without the population of both; children of unknown group have no rate (`z`).
 */
export function rateRatio(
  { breakdown, category, numerator, numerators }: CategoryGroup,
  { populationByGroup = [], choices }: FigureInputs,
): StatisticValue {
  const { disproportionalityReference } = { ...defaultChoices, ...choices };
  const groups = populationByGroup.filter((group) => group.breakdown === breakdown);
  if (groups.length === 0) return { numerator, symbol: "x", note: `needs the population by ${breakdown}` };
  const own = groups.find((group) => group.category === category);
  if (own === undefined) return { numerator, symbol: "z", note: "the population has no such group" };
  if (own.children <= 0) {
    return {
      numerator,
      symbol: "x",
      note: "by the estimate nobody of the group lives there, so there is no rate of it",
    };
  }
  const reference =
    disproportionalityReference === "all-children"
      ? groups
      : groups.filter((group) => group.category === referenceOf[breakdown]);
  let count = 0;
  let population = 0;
  for (const group of reference) {
    count += numerators.get(group.category) ?? 0;
    population += group.children;
  }
  if (population <= 0) return { numerator, symbol: "x", note: "needs the population of the reference group" };
  const { value, lower, upper, method } = compareRates(
    { count: numerator, population: own.children },
    { count, population },
    { confidence },
  );
  const against = disproportionalityReference === "all-children" ? "all children" : referenceOf[breakdown];
  const known = groups.reduce((sum, group) => sum + (numerators.get(group.category) ?? 0), 0);
  const all = [...numerators.values()].reduce((sum, each) => sum + each, 0);
  const note = `against ${against}; ${countInNote(all - known)} of unknown group are left out`;
  if (value === null || lower === null || upper === null)
    return { numerator, symbol: "z", note: `${note}; the reference group has no children in care` };
  return { numerator, denominator: count, value, lower, upper, confidence, method, symbol: "", note };
}
