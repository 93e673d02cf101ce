import type { CourseSteps } from "./CourseSteps.ts";
import { comerAt } from "./changeFlows.ts";
import type { MonthStep } from "./MonthStep.ts";
import type { PlacementCohort } from "./PlacementCohort.ts";
import { jump, passDays } from "./whereabouts.ts";

/** A month as steps are taken in it; without days where none are asked for. */
export type StepsTaken = Pick<MonthStep, "matrices" | "arrivals" | "jumps"> & Partial<Pick<MonthStep, "childDays">>;

/**
 * Takes the steps of children at given rates, and hands on the numbers that are counted.
 *
 * What holds: every step is linear in the numbers, so that children who are alike may go on as one sum, and a sum may be
 * counted several times over. A slot is joined to others by who leaves it or comes into them, and not counted of them
 * afterwards; and what joins a slot has gone through as many days of the month as the slot has, so that all of it goes on
 * together. The order of the steps is that of the sums, and the same rates give the same numbers to the last bit.
 *
 * @param count is given the numbers by group from a place on, the band, and how many times they are to be counted
 */
export function takeSteps(
  { slots, start, months: steps }: CourseSteps,
  cohort: PlacementCohort,
  months: readonly StepsTaken[],
  count: (month: number, numbers: Float64Array, first: number, band: number, times: number) => void,
): void {
  const { groups } = cohort;
  const numbers = new Float64Array(slots * groups);
  const before = new Float64Array(groups);
  for (const { slot, group } of start) numbers[slot * groups + group] = 1;
  for (const [month, { matrices, arrivals, jumps, childDays }] of months.entries()) {
    for (const { kind, slot, at, by } of steps[month] ?? []) {
      const first = slot * groups;
      if (kind === "pass") passDays(numbers, first, matrices, at, by, before, childDays);
      else if (kind === "count") count(month, numbers, first, at, by);
      else if (kind === "jump") jump(numbers, first, groups, at, jumps);
      else if (kind === "come") {
        const comers = comerAt(cohort, at, 0);
        for (let group = 0; group < groups; group += 1) numbers[first + group] = arrivals[comers + group] ?? 0;
      } else {
        for (let group = 0, to = at * groups; group < groups; group += 1, to += 1) {
          numbers[to] = (numbers[to] ?? 0) + (numbers[first + group] ?? 0) * by;
        }
      }
    }
  }
}
