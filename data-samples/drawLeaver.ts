import { ageOn, reportingYear } from "./calendar.ts";
import type { Ending } from "./careHistory.ts";
import { LEAVING_WEIGHTS } from "./childDistributions.ts";
import type { Window } from "./publishedFigures.ts";
import type { RandomStream } from "./randomStream.ts";
import { currentPeriod, endPeriod, type SimulatedChild } from "./simulatedChild.ts";

/** Which children may leave in some way, and on which day if that is fixed. */
export type Departure = {
  readonly ending: Ending;
  readonly allowed: (child: SimulatedChild, day: number, start: number) => boolean;
  readonly on?: number | undefined;
};

const ageGroup = (birth: number, day: number): number => {
  const age = ageOn(birth, day);
  return age < 1 ? 0 : age < 5 ? 1 : age < 10 ? 2 : age < 16 ? 3 : 4;
};

/** Children who would be looked after on the last day, by age group, relative to the published numbers. */
const crowding = (children: readonly SimulatedChild[], { until, ages }: Window): number[] => {
  const counts = [0, 0, 0, 0, 0];
  for (const child of children) {
    if (currentPeriod(child, until) === undefined) continue;
    const group = ageGroup(child.birth, until);
    counts[group] = (counts[group] ?? 0) + 1;
  }
  return counts.map((count, group) => count / (ages[group] ?? 1));
};

const ageWeight = (age: number): number => (age >= 16 ? 1.2 : age < 5 ? 1.4 : 1);

/** Whether a child left care before in the same reporting year: such a child stays, so that leavers count once. */
const leftThisYear = (child: SimulatedChild, until: number): boolean => {
  const before = child.periods.at(-2)?.end ?? null;
  return before !== null && reportingYear(before) === reportingYear(until);
};

/**
 * Lets one child leave care on a day of the stretch: sooner those who came lately, and those of an age group that is
 * fuller than the published one.
 */
export const drawLeaver = (
  stream: RandomStream,
  children: readonly SimulatedChild[],
  from: number,
  window: Window,
  { ending, allowed, on }: Departure,
): void => {
  const full = crowding(children, window);
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const day = on ?? stream.between(from + 1, window.until);
    const choices: (readonly [SimulatedChild, number])[] = [];
    for (const child of children) {
      const period = currentPeriod(child, window.until);
      if (period === undefined || period.adoption !== null || period.start >= day - 1) continue;
      if (leftThisYear(child, window.until) || !allowed(child, day, period.start)) continue;
      const weight = LEAVING_WEIGHTS.find(({ upTo }) => day - period.start < upTo)?.weight ?? 1;
      const relative = full[ageGroup(child.birth, window.until)] ?? 1;
      choices.push([child, weight * ageWeight(ageOn(child.birth, day)) * relative * relative * relative]);
    }
    if (choices.length === 0) continue;
    endPeriod(stream.weighted(choices), day, ending);
    return;
  }
  throw new RangeError("No child can leave care where one must.");
};
