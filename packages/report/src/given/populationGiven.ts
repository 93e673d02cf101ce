import { InputError, type Population } from "@lac-analytics/core";

/**
 * The population where `--population` is a number rather than the name of a file.
 *
 * @throws {InputError} if the number is not above nought
 */
export function populationGiven(given: string): Population | undefined {
  if (!/^[-+]?[\d,]*\.?\d+(?:e\d+)?$/i.test(given)) return undefined;
  const children = Number(given.replaceAll(",", ""));
  if (!(children > 0)) throw new InputError("--population: the number must be above nought.");
  if (!/^[\d,]+$/.test(given)) throw new InputError(`--population: ${given} is not a whole number of children.`);
  return { children, vintage: "population as given" };
}
