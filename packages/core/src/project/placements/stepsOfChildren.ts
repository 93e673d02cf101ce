import { groupedBy } from "../../return/groupedBy.ts";
import type { CourseStep, CourseSteps } from "./CourseSteps.ts";
import { beginsStretch } from "./changeFlows.ts";
import type { PlacementCohort } from "./PlacementCohort.ts";

/** Children of one age band, group and birthdays, once a birthday comes that others of their band and group do not have. */
interface Alone {
  readonly slot: number;
  readonly children: number;
  readonly bandEnds: Int32Array;
  band: number;
}

/**
 * The steps of the children known at the start, for the stock alone: those of one age band and group have the same chances
 * until a birthday changes their band; who then has the same birthdays goes on together, and so do all of a band who have
 * no further such birthday before the end.
 */
export function stepsOfChildren(cohort: PlacementCohort): CourseSteps {
  const { bands, horizon, stretches } = cohort;
  const end = horizon.starts.at(-1) ?? 0;
  const settled = Array.from({ length: bands }, (_, band) => band);
  const courses = coursesOf(cohort);
  let slots = bands + courses.length;
  let alone: readonly Alone[] = [];
  const months = horizon.lengths.map((length, month): readonly CourseStep[] => {
    const start = horizon.starts[month] ?? 0;
    const steps: CourseStep[] = [];
    if (beginsStretch(stretches, month)) {
      for (const { slot, band } of [...courses, ...alone]) steps.push({ kind: "jump", slot, at: band, by: 1 });
      for (const band of settled) steps.push({ kind: "jump", slot: band, at: band, by: 1 });
    }
    const leaving = courses.flatMap(({ slot: from, band, parts }) => {
      const next = parts.findIndex(({ bandEnds }) => (bandEnds[band] ?? 0) >= start + length);
      return parts.splice(0, next < 0 ? parts.length : next).map(({ bandEnds, children }): Alone => {
        const slot = slots++;
        steps.push({ kind: "join", slot: from, at: slot, by: 1 });
        return { slot, children, bandEnds, band };
      });
    });
    for (const { slot, band, parts } of courses) {
      if (parts.length === 0) continue;
      steps.push({ kind: "pass", slot, at: band, by: length });
      const staying = parts.reduce((sum, { children }) => sum + children, 0);
      steps.push({ kind: "count", slot, at: band, by: staying });
    }
    for (const band of settled) steps.push({ kind: "pass", slot: band, at: band, by: length });
    alone = [...alone, ...leaving].filter((one) => {
      let day = 0;
      while (one.band < bands) {
        const birthday = (one.bandEnds[one.band] ?? 0) - start;
        const until = Math.min(birthday, length);
        steps.push({ kind: "pass", slot: one.slot, at: one.band, by: until - day });
        day = until;
        if (birthday >= length) break;
        one.band += 1;
      }
      if (one.band >= bands) return false;
      if ((one.bandEnds[one.band] ?? 0) < end) return true;
      steps.push({ kind: "join", slot: one.slot, at: one.band, by: one.children });
      return false;
    });
    for (const { slot, band, children } of alone) steps.push({ kind: "count", slot, at: band, by: children });
    for (const band of settled) steps.push({ kind: "count", slot: band, at: band, by: 1 });
    return steps;
  });
  return { slots, start: courses.map(({ slot, group }) => ({ slot, group })), months };
}

/** The children of each age band and group, by their birthdays, in the order in which they leave the band. */
function coursesOf({ children, groups, bands }: PlacementCohort) {
  const cells = groupedBy(children, ({ band, group }) => band * groups + group);
  return Array.from(cells, ([cell, those], at) => {
    const band = Math.floor(cell / groups);
    const alike = groupedBy(those, ({ bandEnds }) => bandEnds.join());
    const parts = Array.from(alike.values(), (same) => ({
      bandEnds: same[0]?.bandEnds ?? new Int32Array(bands),
      children: same.length,
    }));
    return {
      slot: bands + at,
      band,
      group: cell % groups,
      parts: parts.toSorted((one, other) => (one.bandEnds[band] ?? 0) - (other.bandEnds[band] ?? 0)),
    };
  });
}
