import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { InputError } from "../read/InputError.ts";
import type { PopulationEstimate } from "../read/PopulationEstimate.ts";
import { readPopulation } from "../read/readPopulation.ts";

/**
 * Reads estimates of the residents aged 0 to 17 from a file; see `readPopulation` for the forms it may have.
 *
 * @throws {InputError} if the file cannot be read or is no population file
 */
export async function readPopulationFrom(path: string): Promise<readonly PopulationEstimate[]> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch {
    throw new InputError(`${path} cannot be read; is there such a file?`);
  }
  return readPopulation(bytes, basename(path));
}
