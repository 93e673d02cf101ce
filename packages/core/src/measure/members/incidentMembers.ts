import { noDay } from "../../return/Day.ts";
import type { MeasureSource } from "../Measure.ts";
import type { Member } from "../Member.ts";
import { duringMembers } from "./duringMembers.ts";
import { membersOver } from "./membersOver.ts";

/** Missing, or away without authorisation. */
export type MissingType = "missing" | "away";

const typeOfCode: Readonly<Record<string, MissingType>> = { M: "missing", A: "away" };

/**
 * The incidents of being missing or away that touch the period, each as a member of the child among those given, by default
 * those looked after at any time in it: begun by the last day, and not ended before the first.
 */
export function incidentMembers(source: MeasureSource, children?: readonly Member[]): readonly Member[] {
  return children === undefined ? incidentsDuring(source) : incidentsOf(source, children);
}

/** Most measures of them count these. */
const incidentsDuring = membersOver((care, period, leaveOut) => {
  const source = { care, period, ...(leaveOut && { leaveOut }) };
  return incidentsOf(source, duringMembers(source));
});

function incidentsOf(
  { care, period, leaveOut }: Pick<MeasureSource, "care" | "period" | "leaveOut">,
  children: readonly Member[],
): readonly Member[] {
  const { rows, child, columns } = care.Missing;
  const members = new Map(children.map((member) => [member.child, member]));
  const incidents: Member[] = [];
  for (let row = 0; row < rows; row += 1) {
    const began = columns.MIS_START[row] ?? noDay;
    const ended = columns.MIS_END[row] ?? noDay;
    if (began === noDay || began > period.to || (ended !== noDay && ended < period.from)) continue;
    const member = members.get(child[row] ?? -1);
    const outcome = typeOfCode[columns.MISSING.codes[columns.MISSING.values[row] ?? 0] ?? ""];
    const reason =
      member === undefined
        ? "the child was not looked after then"
        : outcome === undefined
          ? "the incident is neither missing (M) nor away (A)"
          : undefined;
    if (member !== undefined && outcome !== undefined)
      incidents.push({ ...member, row: { file: "Missing", row }, outcome });
    else if (reason !== undefined) leaveOut?.({ child: child[row] ?? 0, file: "Missing", row, reason });
  }
  return incidents;
}
