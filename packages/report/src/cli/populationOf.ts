import { type FigureDate, type PopulationInputs, populationInputs, reportingYearOf } from "@lac-analytics/core";
import { readPopulationFrom } from "@lac-analytics/core/node";
import { populationGiven } from "../given/populationGiven.ts";

/**
 * The population for rates: a number as given, or the estimates of a file for the authority and the year before the
 * reporting year, by age, sex and ethnic group where it has them.
 *
 * @throws {InputError} if the number is not above nought, or the file has no such estimate or does not fit
 */
export async function populationOf(
  given: string,
  authority: string | undefined,
  date: FigureDate,
): Promise<PopulationInputs> {
  const reportingYear = "year" in date ? date.year : reportingYearOf(date.asAt);
  const population = populationGiven(given);
  if (population !== undefined) return { population };
  return populationInputs(await readPopulationFrom(given), authority, reportingYear);
}
