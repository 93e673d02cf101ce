import type { LeftOut } from "../../cohort/LeftOut.ts";
import { lookedAfterDuring } from "../../cohort/lookedAfterDuring.ts";
import { addDays } from "../../return/addDays.ts";
import { age } from "../breakdown/age.ts";
import { ethnicity } from "../breakdown/ethnicity.ts";
import { sex } from "../breakdown/sex.ts";
import { total } from "../breakdown/total.ts";
import { uasc } from "../breakdown/uasc.ts";
import { countInNote } from "../countInNote.ts";
import { defineMeasure } from "../Measure.ts";
import { duringMembers } from "../members/duringMembers.ts";
import { episodeMembers } from "../members/episodeMembers.ts";
import { leaverMembers } from "../members/leaverMembers.ts";
import { lookedAfterMembers } from "../members/lookedAfterMembers.ts";
import { starterMembers } from "../members/starterMembers.ts";
import { untraced } from "../members/untraced.ts";
import { rests } from "../rests.ts";

const release = "DfE, Children looked after in England including adoptions";

/** Children looked after at any time in a period. */
export const claDuringYear = defineMeasure({
  id: "cla-during-year",
  title: "Children looked after at any time in the year",
  why: "It counts everybody the council cared for in the year, short stays included, which is the work that was done and the base of what happened during a year.",
  unit: "children",
  kind: "flow",
  definition:
    "Children with an episode of care that touches the period, each once; one who left on its first day is counted. Age is that on the last day, or at the end of the last episode. Children in care only under a series of short breaks (V3, V4) are not counted.",
  source: release,
  certainty: "quoted",
  polarity: "none",
  interval: "none",
  statistic: "count",
  restsOn: rests.lookedAfter,
  breakdowns: [total, age, sex, ethnicity],
  count: (source) => ({ numerator: duringMembers(source) }),
});

/** Children looked after in a period only under series of short breaks. */
export const shortBreaksOnly = defineMeasure({
  id: "short-breaks-only",
  title: "Children looked after only under series of short-term placements",
  why: "These children live at home and are often disabled; counted among the rest they would hide how many children live in care.",
  unit: "children",
  kind: "flow",
  definition:
    "Children with an episode that touches the period, every one of which is of a series of short breaks (V3 or V4). Short breaks that are given to children in need without their being looked after are not in the return.",
  source: release,
  certainty: "quoted",
  polarity: "none",
  interval: "none",
  statistic: "count",
  restsOn: rests.lookedAfter,
  breakdowns: [total],
  count: ({ care, period, leaveOut }) => {
    const shortBreakRow = new Map<number, number>();
    const lookedAfter = lookedAfterDuring(care, period, ({ child, row }: LeftOut) => shortBreakRow.set(child, row));
    for (const row of lookedAfter) {
      const child = care.Episodes.child[row] ?? 0;
      if (!shortBreakRow.delete(child)) continue;
      leaveOut?.({ child, file: "Episodes", row, reason: "the child was looked after otherwise too in the period" });
    }
    return { numerator: episodeMembers(care, [...shortBreakRow.values()], period.to) };
  },
});

/** By how much the number of children looked after changed over a period. */
export const netChange = defineMeasure({
  id: "net-change",
  title: "Net change in children looked after",
  why: "It tells at once whether more or fewer children are in care than at the start, which is what budgets feel.",
  unit: "children",
  kind: "flow",
  definition:
    "Children looked after on the last day of the period, less those looked after on the day before its first. That is not those who started less those who ceased, who count once however often they came and went; the note gives the difference.",
  source: "this catalogue",
  certainty: "inferred",
  polarity: "none",
  interval: "none",
  statistic: "change",
  restsOn: rests.periodsOfCare,
  breakdowns: [total, uasc],
  count: (source) => {
    const dayBefore = addDays(source.period.from, -1);
    const atEnd = lookedAfterMembers(source);
    const atStart = lookedAfterMembers({ ...source, period: { from: dayBefore, to: dayBefore } });
    const flows = starterMembers(untraced(source)).length - leaverMembers(untraced(source)).length;
    const residual = atEnd.length - atStart.length - flows;
    return {
      numerator: [...atEnd, ...atStart.map((member) => ({ ...member, amount: -1 }))],
      note: `in all, ${countInNote(flows)} by children who started less children who ceased, and ${countInNote(residual)} by those who came or left more than once`,
    };
  },
});
