import type { Duration } from "../../../packages/core/src/stats/atRiskTable.ts";

const durations = (ended: readonly number[], goingOn: readonly number[]): Duration[] => [
  ...ended.map((exit) => ({ exit, event: true })),
  ...goingOn.map((exit) => ({ exit, event: false })),
];

/** Weeks of remission of 21 children each: Freireich, E. J. et al (1963) Blood 21, 699–716. */
export const remissionOn6Mp: readonly Duration[] = durations(
  [6, 6, 6, 7, 10, 13, 16, 22, 23],
  [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35],
);
export const remissionOnPlacebo: readonly Duration[] = durations(
  [1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23],
  [],
);
