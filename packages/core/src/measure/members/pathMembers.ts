import { type CarePath, carePaths } from "../../cohort/carePaths.ts";
import { runAt } from "../../cohort/episodeRuns.ts";
import { type PeriodOfCare, periodsOfCare } from "../../cohort/periodsOfCare.ts";
import { addDays } from "../../return/addDays.ts";
import { addMonths } from "../../return/addMonths.ts";
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
  return startMembers({ ...source, period: yearFollowed(source.period) }).flatMap((member) => {
    const path = paths[runAt(paths, member.episode)];
    return path === undefined ? [] : [{ ...member, path }];
  });
}

/** Every time that a child left care in the year that is followed, on the day of leaving, by the way out. */
export function leavingMembers({ care, period, leaveOut }: MeasureSource): readonly PathMember<CarePath>[] {
  const { from, to } = yearFollowed(period);
  return carePaths(care).flatMap((path) => {
    const { child, lastRow: episode, end: day, wayOut } = path;
    if (day < from || day > to) return [];
    if (wayOut !== null) return [{ path, child, episode, day, outcome: wayOut }];
    leaveOut?.({ child, file: "Episodes", row: episode, reason: "the episode has no reason for ceasing" });
    return [];
  });
}
