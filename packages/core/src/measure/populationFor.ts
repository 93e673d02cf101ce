import { authorityCodes, findAuthority } from "../read/findAuthority.ts";
import { InputError } from "../read/InputError.ts";
import type { PopulationEstimate } from "../read/PopulationEstimate.ts";
import type { Population } from "./Population.ts";
import { residentsOf } from "./residentsOf.ts";

/** England, whose rows of a file set the standard by age and sex and are of no authority. */
export const england = "E92000001";

/**
 * The population that the DfE would use for a reporting year: the mid-year estimate of the year before it, so that the
 * year ending 31 March 2025 uses mid-2024.
 *
 * Source: DfE, data guidance for Children looked after in England, 2023 release; every rate of the 2025 release has it.
 *
 * @param authority GSS or three-digit code, or name; may be left out where the file has one authority only
 * @throws {InputError} if the file has no such estimate, or several authorities and none is named
 * @example
 * const text = "authority,year,population\nE06000056,2023,68259\nE06000056,2024,70074\n";
 * const estimates = readPopulation(new TextEncoder().encode(text), "own.csv");
 * populationFor(estimates, "E06000056", 2025); // => {"children":70074,"vintage":"mid-2024 population estimate for Central Bedfordshire"}
 * populationFor(estimates, "E06000056", 2020); // throws: "own.csv has no estimate for Central Bedfordshire in mid-2019, which the year ending 31 March 2020 needs; it has 2023 to 2024."
 */
export function populationFor(
  estimates: readonly PopulationEstimate[],
  authority: string | undefined,
  reportingYear: number,
): Population {
  const file = estimates[0]?.file ?? "";
  const asked = authority ?? onlyAuthority(estimates, file);
  const codes = authorityCodes(asked);
  const { name: wanted = asked } = findAuthority(asked) ?? {};
  const ofAuthority = estimates.filter((estimate) => estimate.authority.some((code) => codes.includes(code)));
  if (ofAuthority.length === 0) throw new InputError(`${file} has no population estimate for ${wanted}.`);
  const year = reportingYear - 1;
  const found = ofAuthority.filter((estimate) => estimate.year === year);
  if (found.length === 0) {
    const years = ofAuthority.map((each) => each.year);
    throw new InputError(
      `${file} has no estimate for ${wanted} in mid-${year}, which the year ending 31 March ${reportingYear} needs; it has ${Math.min(...years)} to ${Math.max(...years)}.`,
    );
  }
  const whole = new Set(found.filter(isOfAll).map(({ children }) => children));
  if (whole.size > 1) {
    throw new InputError(`${file} has more than one estimate for ${wanted} in mid-${year}; keep one.`);
  }
  const [children = residentsOf(found, {})] = whole;
  if (children === undefined || children === 0) {
    throw new InputError(
      `${file} has no residents aged 0 to 17 in all for ${wanted} in mid-${year}: give a row with age, sex and ethnicity blank, or rows that divide ages 0 to 17 without a gap.`,
    );
  }
  return { children, vintage: `mid-${year} population estimate for ${wanted}` };
}

function isOfAll({ age, sex, ethnicity }: PopulationEstimate): boolean {
  return age === undefined && sex === undefined && ethnicity === undefined;
}

/** The only authority that a file has estimates of, England apart. */
function onlyAuthority(estimates: readonly PopulationEstimate[], file: string): string {
  const [first, second] = [...new Set(estimates.map(({ authority }) => authority[0] ?? ""))].filter(
    (code) => code !== england,
  );
  if (first === undefined) throw new InputError(`${file} has no population estimates.`);
  if (second !== undefined) {
    throw new InputError(`${file} has estimates of several authorities: name one with --authority, such as ${first}.`);
  }
  return first;
}
