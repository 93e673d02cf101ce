import { birthday } from "../../cohort/birthday.ts";
import { birthOf } from "../../cohort/birthOf.ts";
import { type PeriodOfCare, periodsOfCare } from "../../cohort/periodsOfCare.ts";
import { staysOf } from "../../cohort/staysOf.ts";
import { calendarOf } from "../../return/calendarOf.ts";
import { type Day, noDay, openEnd } from "../../return/Day.ts";
import type { Return } from "../../return/Return.ts";
import type { Period } from "../../return/reportingYear.ts";
import { type AgeBand, bandOn, endOfCare } from "./ageBands.ts";
import { type FlowShape, moveAt } from "./FlowRates.ts";
import type { ObservedFlows } from "./ObservedFlows.ts";
import { type Placed, placementOf } from "./placementOf.ts";

/**
 * Counts what happened in the days of reference: the days that children spent in each age band and group of placement,
 * the transitions between groups and out of care, and who came into care at what age. Series of short breaks (V3, V4)
 * are no periods of care; a temporary placement is the one held before; a move within a group is none; nor is turning
 * 18, which nobody needs a rate for; nor is coming and going on one day, which leaves no child-day to have a rate by.
 *
 * @param groupOf the place of the group that a placement belongs to
 */
export function observeFlows(
  care: Return,
  window: Period,
  bands: readonly AgeBand[],
  groups: number,
  groupOf: (placed: Placed) => number,
): ObservedFlows {
  const shape: FlowShape = { bands: bands.length, groups };
  const cells = bands.length * groups;
  const childDays = new Float64Array(cells);
  const moves = new Float64Array(cells * (groups + 1));
  const entryAges: number[][] = Array.from({ length: cells }, () => []);
  const daysByPlacement = Array.from({ length: groups }, () => new Map<string, number>());
  const placedIn = placementOf(care);
  let withoutBirth = 0;

  const within = (day: Day): boolean => window.from <= day && day <= window.to;
  const move = (birth: Day, day: Day, from: number, to: number): void => {
    const band = bandOn(bands, birth, day);
    if (band < 0 || !within(day)) return;
    const at = moveAt(shape, band * groups + from, to);
    moves[at] = (moves[at] ?? 0) + 1;
  };
  const spend = (birth: Day, from: Day, to: Day, placed: Placed): void => {
    const group = groupOf(placed);
    const key = `${placed.place}/${placed.provider}`;
    for (const [band, ages] of bands.entries()) {
      const first = Math.max(from, birthday(birth, ages.from), window.from);
      const last = Math.min(to, birthday(birth, ages.to), window.to + 1);
      if (last <= first) continue;
      const cell = band * groups + group;
      childDays[cell] = (childDays[cell] ?? 0) + last - first;
      const days = daysByPlacement[group];
      days?.set(key, (days.get(key) ?? 0) + last - first);
    }
  };

  for (const period of periodsOfCare(care)) {
    if (!touches(period, window)) continue;
    const birth = birthOf(care, period.child);
    if (birth === noDay) {
      withoutBirth += 1;
      continue;
    }
    const eighteenth = birthday(birth, endOfCare);
    const stays = staysOf(care, period);
    for (const [at, { row, start, end }] of stays.entries()) {
      const placed = placedIn(row);
      const next = stays[at + 1];
      spend(birth, start, end === noDay ? openEnd : end, placed);
      if (at === 0 && within(start)) {
        const band = bandOn(bands, birth, start);
        if (band >= 0) entryAges[band * groups + groupOf(placed)]?.push(monthsBetween(birth, start));
      }
      if (end === noDay || end >= eighteenth) continue;
      const to = next === undefined ? groups : groupOf(placedIn(next.row));
      if (to !== groupOf(placed)) move(birth, end, groupOf(placed), to);
    }
  }
  return {
    ...shape,
    window,
    childDays: [...childDays],
    moves: [...moves],
    entryAges: entryAges.map((ages) => ages.toSorted((a, b) => a - b)),
    daysByPlacement: daysByPlacement.map((days) => Object.fromEntries(days)),
    withoutBirth,
  };
}

function touches({ start, end }: PeriodOfCare, { from, to }: Period): boolean {
  return start <= to && (end === noDay || end >= from);
}

/** Completed months from birth to a day. */
function monthsBetween(birth: Day, day: Day): number {
  const born = calendarOf(birth);
  const now = calendarOf(day);
  return (now.year - born.year) * 12 + now.month - born.month - (now.day < born.day ? 1 : 0);
}
