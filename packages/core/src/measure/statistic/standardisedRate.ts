import { ageOn } from "../../cohort/ageOn.ts";
import { birthReader } from "../../cohort/birthOf.ts";
import { noDay } from "../../return/Day.ts";
import type { Return } from "../../return/Return.ts";
import { directlyStandardisedRate } from "../../stats/directlyStandardisedRate.ts";
import { sex } from "../breakdown/sex.ts";
import { countInNote } from "../countInNote.ts";
import type { FigureInputs } from "../FigureInputs.ts";
import type { AgeSexPopulation } from "../Population.ts";
import { type CategoryGroup, confidence, type StatisticValue } from "./Statistic.ts";

/** Fewer events than this are not standardised (Dobson's interval is withheld below it). */
const fewest = 10;

/**
 * The rate that the population would have, were it of the age and sex of the standard, with Dobson's interval. Not
 * available (`x`) without the population by age and sex, or where nobody lives there of some age and sex, of whom there is
 * no rate then; of fewer than ten children it says too little (`z`).
 */
export function standardisedRate(
  { breakdown, category, numerator, members }: CategoryGroup,
  { care, populationByAgeSex = [] }: FigureInputs & { readonly care: Return },
): StatisticValue {
  const ethnicity = breakdown === "ethnicity" ? category : undefined;
  const strata = populationByAgeSex.filter((stratum) => stratum.ethnicity === ethnicity);
  if (strata.length === 0) {
    return { numerator, symbol: "x", note: "needs the population by age and sex, here and in England" };
  }
  const sexOf = sex.classifier(care);
  const birthOf = birthReader(care);
  const counts = strata.map(() => 0);
  for (const member of members) {
    const birth = birthOf(member.child);
    const years = birth === noDay ? -1 : ageOn(birth, member.day);
    const [memberSex] = sexOf(member);
    const at = strata.findIndex(({ fromAge, toAge, sex }) => sex === memberSex && years >= fromAge && years <= toAge);
    if (at >= 0) counts[at] = (counts[at] ?? 0) + 1;
  }
  const placed = counts.reduce((sum, count) => sum + count, 0);
  const empty = strata.find(({ children, standard }) => children <= 0 || standard <= 0);
  if (empty !== undefined) return placed < fewest ? tooFew(numerator) : withoutResidents(numerator, empty);
  const rate = directlyStandardisedRate(
    strata.map(({ children, standard }, at) => ({ count: counts[at] ?? 0, population: children, standard })),
    { confidence },
  );
  if (rate.value === null) return tooFew(numerator);
  const { value, lower, upper, method } = rate;
  const note =
    placed === numerator ? "" : `${countInNote(numerator - placed)} of other ages or unknown sex are left out`;
  return { numerator, value, lower, upper, confidence, method, symbol: "", note };
}

function tooFew(numerator: number): StatisticValue {
  return { numerator, symbol: "z", note: "fewer than ten children are too few to standardise" };
}

function withoutResidents(numerator: number, { fromAge, toAge, sex }: AgeSexPopulation): StatisticValue {
  const note = `by the estimate nobody aged ${fromAge} to ${toAge}, ${sex}, lives there, so there is no rate of them`;
  return { numerator, symbol: "x", note };
}
