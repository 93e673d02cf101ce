import { InputError } from "./InputError.ts";
import type { PopulationEstimate } from "./PopulationEstimate.ts";
import { readPopulation } from "./readPopulation.ts";

/**
 * Estimates of the residents aged 0 to 17 in a file, of which there must be one; see `readPopulation` for the forms it may
 * have.
 *
 * @param bytes of the file as CSV
 * @param path what the file is called in messages, where its name alone does not do
 * @throws {InputError} if the file is no population file or has no estimate
 * @example
 * populationEstimates(new TextEncoder().encode("authority,year,population\nE06000017,2024,7800\n"), "figures/residents.csv"); // => [{"authority":["E06000017"],"year":2024,"children":7800,"file":"residents.csv","row":2}]
 * populationEstimates(new TextEncoder().encode("authority,year,population\n"), "residents.csv"); // throws: "residents.csv has no estimate of an authority's residents aged 0 to 17."
 */
export function populationEstimates(bytes: Uint8Array, path: string): readonly PopulationEstimate[] {
  const estimates = readPopulation(bytes, path.split(/[\\/]/).at(-1) ?? path);
  if (estimates.length === 0) throw new InputError(`${path} has no estimate of an authority's residents aged 0 to 17.`);
  return estimates;
}
