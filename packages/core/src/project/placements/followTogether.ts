import { groupedBy } from "../../return/groupedBy.ts";
import type { MonthStep } from "./MonthStep.ts";
import type { PlacedChild } from "./PlacedChild.ts";
import type { PlacementCohort } from "./PlacementCohort.ts";
import { jump, passDays } from "./whereabouts.ts";

/** A child followed alone, by the chances of being in each group. */
interface Alone {
  readonly child: PlacedChild;
  readonly chances: Float64Array;
  band: number;
}

/**
 * Adds the children known at the start to the stock that is expected of each month, as `followChildren` does, but to no
 * variance and no days: those of one age band and group have the same chances until a birthday changes their band, and
 * those who have no further such birthday before the end go on together.
 */
export function followTogether(cohort: PlacementCohort, months: readonly MonthStep[]): void {
  const { groups, bands, horizon } = cohort;
  const end = horizon.starts.at(-1) ?? 0;
  const before = new Float64Array(groups);
  const days = new Float64Array(bands * groups);
  const courses = coursesOf(cohort);
  const settled = Array.from({ length: bands }, () => new Float64Array(groups));
  let alone: readonly Alone[] = [];
  for (const { start, length, matrices, jumps, stock } of months) {
    if (jumps.length > 0) {
      for (const { chances, band } of [...courses, ...alone]) jump(chances, band, jumps);
      for (const [band, expected] of settled.entries()) jump(expected, band, jumps);
    }
    const leaving = courses.flatMap((course) => {
      const { band, chances, children } = course;
      const first = children.length - course.staying;
      const next = children.findIndex(({ bandEnds }, at) => at >= first && (bandEnds[band] ?? 0) >= start + length);
      course.staying = next < 0 ? 0 : children.length - next;
      return children
        .slice(first, children.length - course.staying)
        .map((child): Alone => ({ child, band, chances: chances.slice() }));
    });
    for (const { band, chances, staying } of courses) {
      passDays(chances, matrices, band, length, days, before);
      add(stock, band * groups, chances, staying);
    }
    for (const [band, expected] of settled.entries()) passDays(expected, matrices, band, length, days, before);
    alone = [...alone, ...leaving].filter((one) => {
      let day = 0;
      while (one.band < bands) {
        const birthday = (one.child.bandEnds[one.band] ?? 0) - start;
        const until = Math.min(birthday, length);
        passDays(one.chances, matrices, one.band, until - day, days, before);
        day = until;
        if (birthday >= length) break;
        one.band += 1;
      }
      if (one.band >= bands) return false;
      if ((one.child.bandEnds[one.band] ?? 0) < end) return true;
      add(settled[one.band], 0, one.chances, 1);
      return false;
    });
    for (const { band, chances } of alone) add(stock, band * groups, chances, 1);
    for (const [band, expected] of settled.entries()) add(stock, band * groups, expected, 1);
  }
}

/** The children of each age band and group, in the order in which they leave the band; all stay in it at first. */
function coursesOf({ children, groups }: PlacementCohort) {
  const cells = groupedBy(children, ({ band, group }) => band * groups + group);
  return Array.from(cells, ([cell, those]) => {
    const band = Math.floor(cell / groups);
    const chances = new Float64Array(groups);
    chances[cell % groups] = 1;
    const inOrder = those.toSorted((one, other) => (one.bandEnds[band] ?? 0) - (other.bandEnds[band] ?? 0));
    return { band, chances, children: inOrder, staying: those.length };
  });
}

function add(sum: Float64Array | undefined, from: number, one: Float64Array, times: number): void {
  if (sum === undefined) return;
  for (const [at, value] of one.entries()) sum[from + at] = (sum[from + at] ?? 0) + value * times;
}
