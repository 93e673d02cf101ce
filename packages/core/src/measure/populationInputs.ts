import { InputError } from "../read/InputError.ts";
import type { PopulationEstimate } from "../read/PopulationEstimate.ts";
import { quoteCell } from "../read/quoteCell.ts";
import { ageBands } from "./breakdown/age.ts";
import { ethnicity as ethnicityBreakdown } from "./breakdown/ethnicity.ts";
import type { FigureInputs } from "./FigureInputs.ts";
import type { AgeSexPopulation, GroupPopulation } from "./Population.ts";
import { england, populationFor } from "./populationFor.ts";
import { isEveryAge, oldest, residentsOf } from "./residentsOf.ts";

/** What figures may need of the population. */
export type PopulationInputs = Pick<FigureInputs, "population" | "populationByAgeSex" | "populationByGroup">;

const sexes = ["male", "female"] as const;
const ages = ageBands.map(({ id, from, to }) => ({ id, age: { from, to: Math.min(to, oldest) } }));
const groups = ethnicityBreakdown.categories.filter(({ id }) => id !== "not-known");

/**
 * The population that figures of a reporting year need, by the estimates that the DfE would use, those of the year
 * before it: all residents aged 0 to 17 for rates, and those of each age group and sex for rates of these; those of each
 * sex and ethnic group for disproportionality; and those of each age and sex beside England's (E92000001), which set the
 * standard, for standardised rates. What a file does not
 * divide is left out, and figures that need it are not available.
 *
 * @param authority GSS or three-digit code; may be left out where the file has one authority only
 * @throws {InputError} if the file has no such estimate, an ethnic group that is none, ages that do not follow each other
 * from 0 to 17, or other ages of England than of the authority
 * @example
 * const text = "authority,year,sex,population\nE06000056,2024,male,36000\nE06000056,2024,female,34074\n";
 * const inputs = populationInputs(readPopulation(new TextEncoder().encode(text), "own.csv"), "E06000056", 2025);
 * inputs.population.children; // => 70074
 */
export function populationInputs(
  estimates: readonly PopulationEstimate[],
  authority: string | undefined,
  reportingYear: number,
): PopulationInputs {
  const population = populationFor(estimates, authority, reportingYear);
  const ofYear = estimates.filter(({ year }) => year === reportingYear - 1).map(withGroupId);
  const standard = ofYear.filter((estimate) => estimate.authority.includes(england));
  const own = ofYear.filter((estimate) =>
    authority === undefined ? !estimate.authority.includes(england) : estimate.authority.includes(authority),
  );
  const populationByAgeSex = [undefined, ...groups.map(({ id }) => id)].flatMap((group) =>
    strataOf(own, standard, group),
  );
  const populationByGroup = groupsOf(own);
  return {
    population,
    ...(populationByAgeSex.length > 0 && { populationByAgeSex }),
    ...(populationByGroup.length > 0 && { populationByGroup }),
  };
}

/** An estimate with the ethnic group as the catalogue knows it, from its id or its name. */
function withGroupId(estimate: PopulationEstimate): PopulationEstimate {
  const { ethnicity, file, row } = estimate;
  if (ethnicity === undefined) return estimate;
  const written = ethnicity.toLowerCase();
  const found = groups.find(({ id, label }) => id === written || label.toLowerCase() === written);
  if (found !== undefined) return { ...estimate, ethnicity: found.id };
  throw new InputError(
    `${file} row ${row}: ethnicity ${quoteCell(ethnicity)} must be one of ${groups.map(({ id }) => id).join(", ")}, or blank for all.`,
  );
}

function groupsOf(own: readonly PopulationEstimate[]): readonly GroupPopulation[] {
  const bySex = sexes.map((sex) => ({ breakdown: "sex", category: sex, children: residentsOf(own, { sex }) }) as const);
  const byAge = ages.map(
    ({ id, age }) => ({ breakdown: "age", category: id, children: residentsOf(own, { age }) }) as const,
  );
  const byAgeAndSex = ages.flatMap(({ id, age }) =>
    sexes.map(
      (sex) => ({ breakdown: "age;sex", category: `${id};${sex}`, children: residentsOf(own, { age, sex }) }) as const,
    ),
  );
  const byGroup = groups.map(
    ({ id }) => ({ breakdown: "ethnicity", category: id, children: residentsOf(own, { ethnicity: id }) }) as const,
  );
  return [...bySex, ...byAge, ...byAgeAndSex, ...byGroup].flatMap(({ children, ...group }) =>
    children === undefined ? [] : [{ ...group, children }],
  );
}

/** Residents of an ethnic group, or of all, by age and sex, each with those of England. */
function strataOf(
  own: readonly PopulationEstimate[],
  standard: readonly PopulationEstimate[],
  group: string | undefined,
): readonly AgeSexPopulation[] {
  const divided = own.filter(
    ({ age, sex, ethnicity }) => age !== undefined && sex !== undefined && ethnicity === group,
  );
  const [first] = divided;
  if (first === undefined || standard.every(({ age }) => age === undefined)) return [];
  const whose = `${first.file}: the ${group === undefined ? "residents" : `residents of the group ${group}`} of ${first.authority[0]} in mid-${first.year}`;
  for (const each of sexes) {
    if (isEveryAge(divided.filter(({ sex }) => sex === each))) continue;
    throw new InputError(`${whose} must be given for every age from 0 to 17 once, and the ages of ${each} are not.`);
  }
  return divided.map(({ age: years, sex, children }): AgeSexPopulation => {
    const [from, to] = [years?.from ?? 0, years?.to ?? 0];
    const ofEngland = standard.filter(
      ({ age, sex: theirs, ethnicity }) =>
        age !== undefined && age.from >= from && age.to <= to && theirs === sex && ethnicity === undefined,
    );
    const weight = ofEngland.reduce((sum, { children: residents }) => sum + residents, 0);
    if (!isEveryAge(ofEngland, from, to) || weight === 0) {
      throw new InputError(
        `${whose} are divided by age, and so must those of England (${england}) be, for the standard: they need ages ${from} to ${to}, ${sex}, once.`,
      );
    }
    return {
      fromAge: from,
      toAge: to,
      sex: sex ?? "male",
      ...(group !== undefined && { ethnicity: group }),
      children,
      standard: weight,
    };
  });
}
