import type { LeaveOut, RowOf } from "../../cohort/LeftOut.ts";
import type { Member } from "../Member.ts";

/** The members that pass a test; whoever traces the figure hears why the others do not, as the end of a sentence. */
export function narrow(
  members: readonly Member[],
  test: (member: Member) => boolean,
  reason: string,
  leaveOut: LeaveOut | undefined,
): readonly Member[] {
  return members.filter((member) => {
    const passes = test(member);
    if (!passes) leaveOut?.({ child: member.child, ...rowOf(member), reason });
    return passes;
  });
}

/** The row that made a member count. */
export function rowOf({ row, episode }: Member): RowOf {
  return row ?? { file: "Episodes", row: episode };
}
