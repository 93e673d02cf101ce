import { continuesCareTest } from "../../cohort/continuesCareTest.ts";
import type { RowOf } from "../../cohort/LeftOut.ts";
import { placementsOf } from "../../cohort/placementsOf.ts";
import { temporaryPlacementTest } from "../../cohort/temporaryPlacementTest.ts";
import { noDay } from "../../return/Day.ts";
import type { MeasureSource } from "../Measure.ts";
import type { Member } from "../Member.ts";
import { placementJoins } from "../placementJoins.ts";

/** A move: the episode is the last in the placement that was left, the row the first in the new one, the day its first. */
export interface MoveMember extends Member {
  readonly row: RowOf;
}

/** Every move from placement to placement in the period. */
export function moveMembers(source: MeasureSource): readonly MoveMember[] {
  const { care, period, leaveOut } = source;
  const joins = placementJoins(source);
  const isTemporary = temporaryPlacementTest(care);
  const continuesCare = continuesCareTest(care);
  const begun = placementsOf(care, ...joins).filter(
    ({ start }) => start !== noDay && start >= period.from && start <= period.to,
  );
  return begun.flatMap(({ child, firstRow, start }): readonly MoveMember[] => {
    const reason = !continuesCare(firstRow)
      ? "the placement begins a period of care"
      : isTemporary(firstRow) && joins.includes("temporary")
        ? "the placement is temporary"
        : undefined;
    if (reason === undefined)
      return [{ child, episode: firstRow - 1, day: start, row: { file: "Episodes", row: firstRow } }];
    leaveOut?.({ child, file: "Episodes", row: firstRow, reason });
    return [];
  });
}
