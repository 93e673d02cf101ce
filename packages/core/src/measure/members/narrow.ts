import type { LeaveOut, RowOf } from "../../cohort/LeftOut.ts";
import type { Member } from "../Member.ts";

/** The members that pass a test; whoever traces the figure hears why the others do not, as the end of a sentence. */
export function narrow<M extends Member>(
  members: readonly M[],
  test: (member: M) => boolean,
  reason: string,
  leaveOut: LeaveOut | undefined,
): readonly M[] {
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
