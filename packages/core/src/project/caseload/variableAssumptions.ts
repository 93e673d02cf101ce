import type { NumberBounds } from "../scenario/numberRule.ts";

const share = { minimum: 0, maximum: 1, suchAs: 0.75 } as const;
const chanceInYear = { minimum: 0, maximum: 1, suchAs: 0.1 } as const;

/** The assumptions that decide who is in receipt of support: each a number or a range, between these bounds. */
export const supportAssumptions = {
  takeUpAt21: share,
  stopping: chanceInYear,
  reEngagement: chanceInYear,
  contact: share,
  endOfSupport: { minimum: 18, maximum: 25, suchAs: 25 },
  becomingCareLeavers: share,
  arrivals: { minimum: 0, maximum: 5000, suchAs: 12 },
  jointWorking: share,
  qualifyingSupport: share,
} as const satisfies Readonly<Record<string, NumberBounds>>;

/** One of them. */
export type SupportAssumption = keyof typeof supportAssumptions;

/** Every assumption that is one number or one range: those, and those on advisers and their cost. */
export const variableAssumptions = {
  ...supportAssumptions,
  vacancies: { minimum: 0, maximum: 0.9, suchAs: 0.1 },
  costPerAdviser: { minimum: 0, maximum: 1_000_000, suchAs: 28_500 },
  onCosts: { minimum: 0, maximum: 3, suchAs: 0.3 },
} as const satisfies Readonly<Record<string, NumberBounds>>;

/** One of them. */
export type VariableAssumption = keyof typeof variableAssumptions;
