import { groupedBy } from "../../return/groupedBy.ts";
import type { CourseStep, CourseSteps } from "./CourseSteps.ts";
import { beginsStretch } from "./changeFlows.ts";
import { arrivalDay } from "./Horizon.ts";
import type { PlacementCohort } from "./PlacementCohort.ts";

/**
 * The steps of those who come into care. Those whose birthdays are in the same month go together: they are known by the
 * month in which they were born, counted from the first of the projection. Those that have no further change of age band
 * before the end of it go on together, by band.
 *
 * @param cells those into which children would come by what was observed
 */
export function stepsOfArrivals(
  { groups, bands, bandMonths, entryAges, horizon, stretches }: PlacementCohort,
  cells: readonly number[],
): CourseSteps {
  const bandAtAge = bandMonths.flatMap(({ from, to }, band) => Array.from({ length: to - from }, () => band));
  const comers = cells.map((cell) => {
    const observed = entryAges[cell] ?? [];
    const possible = observed.length > 0 ? observed : monthsOf(bandMonths[Math.floor(cell / groups)]);
    const counts = groupedBy(possible, (age) => age);
    return { cell, ages: Array.from(counts, ([age, same]) => ({ age, share: same.length / possible.length })) };
  });
  const last = horizon.months - 1;
  // the first slots are of those who have no further change of band, the next of those who come in the month
  const arriving = bands;
  let slots = bands + 1;
  const born = new Map<number, number>();
  const settled = Array.from({ length: bands }, (_, band) => band);
  const months = horizon.lengths.map((length, at): readonly CourseStep[] => {
    const steps: CourseStep[] = [];
    if (beginsStretch(stretches, at)) {
      for (const band of settled) steps.push({ kind: "jump", slot: band, at: band, by: 1 });
      for (const [birth, slot] of born) steps.push({ kind: "jump", slot, at: bandAtAge[at - 1 - birth] ?? 0, by: 1 });
    }
    for (const [birth, slot] of born) {
      const band = bandAtAge[at - birth];
      if (band !== undefined && bandAtAge[last - birth] !== band) {
        steps.push({ kind: "pass", slot, at: band, by: length });
        continue;
      }
      born.delete(birth);
      if (band !== undefined) steps.push({ kind: "join", slot, at: band, by: 1 });
    }
    for (const band of settled) steps.push({ kind: "pass", slot: band, at: band, by: length });
    for (const { cell, ages } of comers) {
      const band = Math.floor(cell / groups);
      steps.push({ kind: "come", slot: arriving, at: cell, by: 1 });
      steps.push({ kind: "pass", slot: arriving, at: band, by: length - arrivalDay(length) });
      let staying = 0;
      for (const { age, share } of ages) {
        if (bandAtAge[age + last - at] === band) {
          staying += share;
          continue;
        }
        const others = born.get(at - age) ?? slots++;
        born.set(at - age, others);
        steps.push({ kind: "join", slot: arriving, at: others, by: share });
      }
      steps.push({ kind: "join", slot: arriving, at: band, by: staying });
    }
    for (const band of settled) steps.push({ kind: "count", slot: band, at: band, by: 1 });
    for (const [birth, slot] of born) steps.push({ kind: "count", slot, at: bandAtAge[at - birth] ?? 0, by: 1 });
    return steps;
  });
  return { slots, start: [], months };
}

/** Every completed month of age in a band. */
export function monthsOf(band: { readonly from: number; readonly to: number } | undefined): readonly number[] {
  return Array.from({ length: (band?.to ?? 0) - (band?.from ?? 0) }, (_, month) => (band?.from ?? 0) + month);
}
