import { type FigureDate, type Population, populationFor, reportingYearOf } from "@lac-analytics/core";
import { readPopulationFrom } from "@lac-analytics/core/node";
import { populationGiven } from "./populationGiven.ts";

/**
 * The population for a rate: a number as given, or the estimate of a file for the authority and the year before the
 * reporting year.
 *
 * @throws {InputError} if the number is not above nought, or the file has no such estimate
 */
export async function populationOf(
  given: string,
  authority: string | undefined,
  date: FigureDate,
): Promise<Population> {
  const reportingYear = "year" in date ? date.year : reportingYearOf(date.asAt);
  return populationGiven(given) ?? populationFor(await readPopulationFrom(given), authority, reportingYear);
}
