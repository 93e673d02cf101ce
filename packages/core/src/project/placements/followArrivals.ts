import { groupedBy } from "../../return/groupedBy.ts";
import { comerAt } from "./changeFlows.ts";
import { arrivalDay } from "./Horizon.ts";
import type { MonthStep } from "./MonthStep.ts";
import type { PlacementCohort } from "./PlacementCohort.ts";
import { jump, passDays } from "./whereabouts.ts";

/**
 * Adds those who come into care to what is expected of each month. Those whose birthdays are in the same month go
 * together: a cohort is known by the month in which they were born, counted from the first of the projection. Cohorts
 * that have no further change of age band before the end of it go on together, by band.
 */
export function followArrivals(cohort: PlacementCohort, months: readonly MonthStep[]): void {
  const { groups, bands, bandMonths } = cohort;
  const bandAtAge = bandMonths.flatMap(({ from, to }, band) => Array.from({ length: to - from }, () => band));
  const comers = comersByCell(cohort, months);
  const last = months.length - 1;
  const born = new Map<number, Float64Array>();
  const settled = Array.from({ length: bands }, () => new Float64Array(groups));
  const before = new Float64Array(groups);
  for (const [at, month] of months.entries()) {
    const { jumps, matrices, childDays, length } = month;
    if (jumps.length > 0) {
      for (const [band, expected] of settled.entries()) jump(expected, band, jumps);
      for (const [birth, expected] of born) jump(expected, bandAtAge[at - 1 - birth] ?? 0, jumps);
    }
    for (const [birth, expected] of born) {
      const band = bandAtAge[at - birth];
      if (band !== undefined && bandAtAge[last - birth] !== band) {
        passDays(expected, matrices, band, length, childDays, before);
        continue;
      }
      born.delete(birth);
      if (band !== undefined) add(settled[band], expected, 1);
    }
    for (const [band, expected] of settled.entries()) passDays(expected, matrices, band, length, childDays, before);
    for (const { cell, ages } of comers) {
      const band = Math.floor(cell / groups);
      const expected = new Float64Array(groups);
      expected.set(month.arrivals.subarray(comerAt(cohort, cell, 0), comerAt(cohort, cell + 1, 0)));
      passDays(expected, matrices, band, length - arrivalDay(length), childDays, before);
      let staying = 0;
      for (const { age, share } of ages) {
        if (bandAtAge[age + last - at] === band) {
          staying += share;
          continue;
        }
        const others = born.get(at - age) ?? new Float64Array(groups);
        add(others, expected, share);
        born.set(at - age, others);
      }
      add(settled[band], expected, staying);
    }
    for (const [band, expected] of settled.entries()) count(expected, band, month);
    for (const [birth, expected] of born) count(expected, bandAtAge[at - birth] ?? 0, month);
  }
}

/**
 * The cells into which children would come by what was observed, each with the ages in completed months at which they do
 * and the share of each.
 */
function comersByCell(cohort: PlacementCohort, months: readonly MonthStep[]) {
  const { entryAges, bandMonths, groups } = cohort;
  return entryAges.flatMap((observed, cell) => {
    const [from, to] = [comerAt(cohort, cell, 0), comerAt(cohort, cell + 1, 0)];
    if (months.every(({ arrivals }) => arrivals.subarray(from, to).every((children) => children === 0))) return [];
    const possible = observed.length > 0 ? observed : monthsOf(bandMonths[Math.floor(cell / groups)]);
    const counts = groupedBy(possible, (age) => age);
    return [{ cell, ages: Array.from(counts, ([age, same]) => ({ age, share: same.length / possible.length })) }];
  });
}

/** Every completed month of age in a band. */
export function monthsOf(band: { readonly from: number; readonly to: number } | undefined): readonly number[] {
  return Array.from({ length: (band?.to ?? 0) - (band?.from ?? 0) }, (_, month) => (band?.from ?? 0) + month);
}

function add(sum: Float64Array | undefined, one: Float64Array, share: number): void {
  if (sum === undefined) return;
  for (let group = 0; group < sum.length; group += 1) sum[group] = (sum[group] ?? 0) + (one[group] ?? 0) * share;
}

/** Adds a cohort of arrivals, whose numbers are Poisson and so have their means for variances. */
function count(expected: Float64Array, band: number, { stock, variance }: MonthStep): void {
  const groups = expected.length;
  let all = 0;
  for (let group = 0; group < groups; group += 1) {
    const number = expected[group] ?? 0;
    const cell = band * groups + group;
    stock[cell] = (stock[cell] ?? 0) + number;
    variance.cells[cell] = (variance.cells[cell] ?? 0) + number;
    variance.groups[group] = (variance.groups[group] ?? 0) + number;
    all += number;
  }
  variance.bands[band] = (variance.bands[band] ?? 0) + all;
  variance.total[0] = (variance.total[0] ?? 0) + all;
}
