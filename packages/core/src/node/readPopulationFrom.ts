import { basename } from "node:path";
import { InputError } from "../read/InputError.ts";
import type { PopulationEstimate } from "../read/PopulationEstimate.ts";
import { readPopulation } from "../read/readPopulation.ts";
import { readTableFrom } from "./readTableFrom.ts";

/**
 * Reads estimates of the residents aged 0 to 17 from a file; see `readPopulation` for the forms it may have.
 *
 * @throws {InputError} if the file cannot be read, is no population file or has no estimate
 */
export async function readPopulationFrom(path: string): Promise<readonly PopulationEstimate[]> {
  const estimates = readPopulation(await readTableFrom(path), basename(path));
  if (estimates.length === 0) throw new InputError(`${path} has no estimate of an authority's residents aged 0 to 17.`);
  return estimates;
}
