import type { PopulationEstimate } from "../read/PopulationEstimate.ts";

/** Residents of some ages, of a sex and of an ethnic group, each all where missing. */
export interface Residents {
  /** completed years, both ends included */
  readonly age?: { readonly from: number; readonly to: number };
  readonly sex?: "male" | "female";
  readonly ethnicity?: string;
}

/** Rates are of residents up to this age, in completed years. */
export const oldest = 17;
const sexes = ["male", "female"] as const;

/**
 * How many residents there are of some ages (0 to 17 where none is asked for), a sex and an ethnic group by the estimates of one authority and
 * year: by a row of all ages, or added up over ages that follow each other without a gap, or over both sexes. Undefined
 * where the estimates do not give it, as where one of their ages reaches beyond those asked for.
 */
export function residentsOf(estimates: readonly PopulationEstimate[], wanted: Residents): number | undefined {
  const own = estimates.filter(({ sex, ethnicity }) => sex === wanted.sex && ethnicity === wanted.ethnicity);
  const { from, to } = wanted.age ?? { from: 0, to: oldest };
  const whole = own.find(({ age }) => age === undefined);
  if (whole !== undefined && wanted.age === undefined) return whole.children;
  const ofAges = own.filter(({ age }) => age !== undefined && age.from >= from && age.to <= to);
  if (isEveryAge(ofAges, from, to)) return ofAges.reduce((sum, { children }) => sum + children, 0);
  if (wanted.sex !== undefined) return undefined;
  const bySex = sexes.map((sex) => residentsOf(estimates, { ...wanted, sex }));
  return bySex.reduce<number | undefined>(
    (sum, children) => (sum === undefined || children === undefined ? undefined : sum + children),
    0,
  );
}

/** Whether the ages of some estimates are those from one to another, each once. */
export function isEveryAge(estimates: readonly PopulationEstimate[], from = 0, to = oldest): boolean {
  let next = from;
  const inOrder = estimates.toSorted((one, other) => (one.age?.from ?? 0) - (other.age?.from ?? 0));
  for (const { age } of inOrder) {
    if (age?.from !== next) return false;
    next = age.to + 1;
  }
  return next === to + 1;
}
