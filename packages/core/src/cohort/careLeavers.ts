import type { Day } from "../return/Day.ts";
import { noDay } from "../return/Day.ts";
import type { Return } from "../return/Return.ts";
import { ageOn } from "./ageOn.ts";
import { birthOf } from "./birthOf.ts";
import { codeTest } from "./codeTest.ts";
import type { LeaveOut } from "./LeftOut.ts";
import { lastEpisode } from "./lastEpisode.ts";
import { outcomeRow } from "./outcomeRow.ts";

/**
 * The care leavers of the twelve months to a day, by place of the child: those in OC3 whose 17th to 21st birthday falls
 * in them, which is whose age on the day is 17 to 21. Young people who died or went home for six months or more
 * (IN_TOUCH DIED, RHOM), who were taken over by another authority (E3), or who only ever had short breaks are left out.
 *
 * Source: DfE, data guidance for Children looked after in England, 2023 release.
 *
 * @param leaveOut hears of young people in OC3 who do not count
 */
export function careLeavers(care: Return, day: Day, leaveOut?: LeaveOut): readonly number[] {
  const isGone = codeTest(care.OC3.columns.IN_TOUCH, ["DIED", "RHOM"]);
  const isTransfer = codeTest(care.Episodes.columns.REC, ["E3"]);
  const rowOf = outcomeRow(care, "OC3", day);
  const found: number[] = [];
  for (let child = 0; child < care.children.length; child += 1) {
    const row = rowOf(child);
    if (row === undefined) continue;
    const birth = birthOf(care, child);
    const years = birth === noDay ? -1 : ageOn(birth, day);
    const last = lastEpisode(care, child, day);
    const hasEpisodes = (care.Episodes.firstRow[child + 1] ?? 0) > (care.Episodes.firstRow[child] ?? 0);
    const reason =
      years < 17 || years > 21
        ? "no birthday from the 17th to the 21st in the twelve months"
        : isGone(row)
          ? "died, or home for six months or more"
          : last !== undefined && isTransfer(last)
            ? "taken over by another authority (E3)"
            : last === undefined && hasEpisodes
              ? "only ever had short breaks (V3 or V4)"
              : undefined;
    if (reason === undefined) found.push(child);
    else leaveOut?.({ child, file: "OC3", row, reason });
  }
  return found;
}
