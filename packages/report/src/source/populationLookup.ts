import {
  csvOfTable,
  type Day,
  InputError,
  type PopulationEstimate,
  type PopulationInputs,
  populationEstimates,
  populationInputs,
  reportingYearOf,
} from "@lac-analytics/core";
import { populationGiven } from "../given/populationGiven.ts";
import { say } from "../given/say.ts";
import type { FileReader } from "./FileReader.ts";

/** The population at a date, or nothing. */
export interface FoundPopulation {
  readonly inputs: PopulationInputs;
  /** says why there is none, if so, once */
  readonly sayWhyNone: () => void;
}

/** The population at a date; where the file has none for it, the reports do without a rate. */
export async function populationLookup(
  given: string | undefined,
  authority: string,
  { file }: FileReader,
): Promise<(day: Day) => FoundPopulation> {
  const none = { inputs: {}, sayWhyNone: () => undefined };
  if (given === undefined) return () => none;
  const population = populationGiven(given);
  if (population !== undefined) return () => ({ ...none, inputs: { population } });
  const estimates = populationEstimates(await csvOfTable(await file(given), given), given);
  const found = new Map<number, FoundPopulation>();
  return (day) => {
    const year = reportingYearOf(day);
    const known = found.get(year) ?? populationIn(estimates, authority, year);
    found.set(year, known);
    return known;
  };
}

function populationIn(
  estimates: readonly PopulationEstimate[],
  authority: string,
  reportingYear: number,
): FoundPopulation {
  try {
    const inputs = populationInputs(estimates, authority === "" ? undefined : authority, reportingYear);
    return { inputs, sayWhyNone: () => undefined };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const { message } = error;
    let isSaid = false;
    const sayWhyNone = (): void => {
      if (!isSaid) say(message);
      isSaid = true;
    };
    return { inputs: {}, sayWhyNone };
  }
}
