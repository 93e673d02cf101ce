import { continuesCareTest } from "../../cohort/continuesCareTest.ts";
import { continuesPlacementTest } from "../../cohort/continuesPlacementTest.ts";
import type { RowOf } from "../../cohort/LeftOut.ts";
import { shortBreakTest } from "../../cohort/shortBreakTest.ts";
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
  const { rows, child } = care.Episodes;
  const { DECOM } = care.Episodes.columns;
  const joins = placementJoins(source);
  const isShortBreak = shortBreakTest(care);
  const continuesPlacement = continuesPlacementTest(care, ...joins);
  const isTemporary = temporaryPlacementTest(care);
  const continuesCare = continuesCareTest(care);
  const moves: MoveMember[] = [];
  for (let row = 0; row < rows; row += 1) {
    const day = DECOM[row] ?? noDay;
    if (day === noDay || day < period.from || day > period.to || isShortBreak(row) || continuesPlacement(row)) continue;
    const whose = child[row] ?? 0;
    const reason = !continuesCare(row)
      ? "the placement begins a period of care"
      : isTemporary(row) && joins.includes("temporary")
        ? "the placement is temporary"
        : undefined;
    if (reason === undefined) moves.push({ child: whose, episode: row - 1, day, row: { file: "Episodes", row } });
    else leaveOut?.({ child: whose, file: "Episodes", row, reason });
  }
  return moves;
}
