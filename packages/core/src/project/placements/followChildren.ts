import type { MonthStep } from "./MonthStep.ts";
import type { PlacementCohort } from "./PlacementCohort.ts";
import { jump, passDays } from "./whereabouts.ts";

/** Adds the children known at the start, each with birthdays of their own, to what is expected of each month. */
export function followChildren({ children, groups, bands }: PlacementCohort, months: readonly MonthStep[]): void {
  const before = new Float64Array(groups);
  for (const child of children) {
    const chances = new Float64Array(groups);
    chances[child.group] = 1;
    let { band } = child;
    for (const month of months) {
      if (month.jumps.length > 0) jump(chances, 0, groups, band, month.jumps);
      let day = 0;
      while (band < bands) {
        const birthday = (child.bandEnds[band] ?? 0) - month.start;
        const until = Math.min(birthday, month.length);
        passDays(chances, 0, month.matrices, band, until - day, before, month.childDays);
        day = until;
        if (birthday >= month.length) break;
        band += 1;
      }
      if (band >= bands) break;
      count(chances, band, month);
    }
  }
}

/** Adds one child's chances, and the variance of whether the child is there. */
function count(chances: Float64Array, band: number, { stock, variance }: MonthStep): void {
  const groups = chances.length;
  let inCare = 0;
  for (let group = 0; group < groups; group += 1) {
    const chance = chances[group] ?? 0;
    const cell = band * groups + group;
    stock[cell] = (stock[cell] ?? 0) + chance;
    variance.cells[cell] = (variance.cells[cell] ?? 0) + chance * (1 - chance);
    variance.groups[group] = (variance.groups[group] ?? 0) + chance * (1 - chance);
    inCare += chance;
  }
  variance.bands[band] = (variance.bands[band] ?? 0) + inCare * (1 - inCare);
  variance.total[0] = (variance.total[0] ?? 0) + inCare * (1 - inCare);
}
