import type { MonthStep, PlacementCohort } from "./expectedPlacements.ts";
import { arrivalDay } from "./Horizon.ts";
import { jump, passDays } from "./whereabouts.ts";

/**
 * Adds those who come into care to what is expected of each month. Those whose birthdays are in the same month go
 * together: a cohort is known by the month in which they were born, counted from the first of the projection.
 */
export function followArrivals(cohort: PlacementCohort, months: readonly MonthStep[]): void {
  const { groups, bandMonths } = cohort;
  const bandAtAge = bandMonths.flatMap(({ from, to }, band) => Array.from({ length: to - from }, () => band));
  const newcomers = comersByAge(cohort, months);
  const born = new Map<number, Float64Array>();
  const before = new Float64Array(groups);
  for (const [at, month] of months.entries()) {
    for (const [birth, expected] of born) {
      if (month.jumps.length > 0) jump(expected, bandAtAge[at - 1 - birth] ?? 0, month.jumps);
      const band = bandAtAge[at - birth];
      if (band === undefined) born.delete(birth);
      else passDays(expected, month.matrices, band, month.length, month.childDays, before);
    }
    for (const [age, comers] of newcomers) {
      const expected = new Float64Array(groups);
      for (const { cell, share } of comers) {
        const group = cell % groups;
        expected[group] = (expected[group] ?? 0) + (month.arrivals[cell] ?? 0) * share;
      }
      passDays(
        expected,
        month.matrices,
        bandAtAge[age] ?? 0,
        month.length - arrivalDay(month.length),
        month.childDays,
        before,
      );
      const others = born.get(at - age);
      if (others === undefined) born.set(at - age, expected);
      else for (const [group, number] of expected.entries()) others[group] = (others[group] ?? 0) + number;
    }
    for (const [birth, expected] of born) count(expected, bandAtAge[at - birth] ?? 0, month);
  }
}

/** For each age in completed months the cells into which children come at it, with the share of the cell that does. */
function comersByAge(
  { entryAges, bandMonths, groups }: PlacementCohort,
  months: readonly MonthStep[],
): ReadonlyMap<number, readonly { readonly cell: number; readonly share: number }[]> {
  const all = entryAges.flatMap((observed, cell) => {
    if (months.every(({ arrivals }) => arrivals[cell] === 0)) return [];
    const ages = observed.length > 0 ? observed : monthsOf(bandMonths[Math.floor(cell / groups)]);
    const counts = Map.groupBy(ages, (age) => age);
    return Array.from(counts, ([age, same]) => ({ age, cell, share: same.length / ages.length }));
  });
  return Map.groupBy(all, ({ age }) => age);
}

/** Every completed month of age in a band. */
export function monthsOf(band: { readonly from: number; readonly to: number } | undefined): readonly number[] {
  return Array.from({ length: (band?.to ?? 0) - (band?.from ?? 0) }, (_, month) => (band?.from ?? 0) + month);
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
