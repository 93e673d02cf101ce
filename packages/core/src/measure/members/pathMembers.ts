import { type CarePath, carePaths } from "../../cohort/carePaths.ts";
import { runAt } from "../../cohort/episodeRuns.ts";
import { oncePerReturn } from "../../cohort/oncePerReturn.ts";
import { type PeriodOfCare, periodsOfCare } from "../../cohort/periodsOfCare.ts";
import { addDays } from "../../return/addDays.ts";
import { addMonths } from "../../return/addMonths.ts";
import { type DayColumn, dayColumn, noDay } from "../../return/Day.ts";
import type { Period } from "../../return/reportingYear.ts";
import type { MeasureSource } from "../Measure.ts";
import type { Member } from "../Member.ts";
import { startMembers } from "./starterMembers.ts";

/** A period of care among those counted. */
export interface PathMember<Path extends PeriodOfCare = PeriodOfCare> extends Member {
  readonly path: Path;
}

/** The year whose children a measure follows: the first twelve months of its period, of which the rest is for following them. */
function yearFollowed({ from }: Period): Period {
  return { from, to: addDays(addMonths(from, 12), -1) };
}

/** Every start of care in the year that is followed, on its day; a child who came in twice counts twice. */
export function entryMembers(source: MeasureSource): readonly PathMember[] {
  return entriesAmong(source, periodsOfCare(source.care));
}

/** The same, with what came of each. */
export function entryPathMembers(source: MeasureSource): readonly PathMember<CarePath>[] {
  return entriesAmong(source, carePaths(source.care));
}

function entriesAmong<Path extends PeriodOfCare>(
  source: MeasureSource,
  paths: readonly Path[],
): readonly PathMember<Path>[] {
  const { care, period, leaveOut } = source;
  const members: PathMember<Path>[] = [];
  for (const { child, episode, day } of startMembers({
    care,
    period: yearFollowed(period),
    ...(leaveOut && { leaveOut }),
  })) {
    const path = paths[runAt(paths, episode)];
    if (path !== undefined) members.push({ child, episode, day, path });
  }
  return members;
}

/** Every time that a child left care in the year that is followed, on the day of leaving, by the way out. */
export function leavingMembers({ care, period, leaveOut }: MeasureSource): readonly PathMember<CarePath>[] {
  const { from, to } = yearFollowed(period);
  const paths = carePaths(care);
  const ends = endsOfPaths(care);
  const members: PathMember<CarePath>[] = [];
  for (let at = 0; at < ends.length; at += 1) {
    const [path, day] = [paths[at], ends[at] ?? noDay];
    if (path === undefined || day < from || day > to) continue;
    const { child, lastRow: episode, wayOut } = path;
    if (wayOut !== null) members.push({ child, episode, day, path, outcome: wayOut });
    else leaveOut?.({ child, file: "Episodes", row: episode, reason: "the episode has no reason for ceasing" });
  }
  return members;
}

/** The days on which the paths end, in their order: most end in another year than the one asked about. */
const endsOfPaths = oncePerReturn((care): DayColumn => {
  const paths = carePaths(care);
  const ends = dayColumn(paths.length);
  for (const [at, { end }] of paths.entries()) ends[at] = end;
  return ends;
});
