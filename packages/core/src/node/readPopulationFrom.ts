import type { PopulationEstimate } from "../read/PopulationEstimate.ts";
import { populationEstimates } from "../read/populationEstimates.ts";
import { readTableFrom } from "./readTableFrom.ts";

/**
 * Reads estimates of the residents aged 0 to 17 from a file; see `readPopulation` for the forms it may have.
 *
 * @throws {InputError} if the file cannot be read, is no population file or has no estimate
 * @example
 * readPopulationFrom("data-samples/population.csv").then(([first]) => first); // => {"authority":["E06000056"],"year":2012,"children":57114,"file":"population.csv","row":2}
 */
export async function readPopulationFrom(path: string): Promise<readonly PopulationEstimate[]> {
  return populationEstimates(await readTableFrom(path), path);
}
