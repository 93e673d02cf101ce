import { type Day, noDay } from "../return/Day.ts";
import type { Return } from "../return/Return.ts";
import type { TimeInCare } from "./entitlementsOf.ts";
import { oncePerReturn } from "./oncePerReturn.ts";
import { periodsOfCare } from "./periodsOfCare.ts";

/** The periods of care of each child, by place of the child and in order of start, with nothing of what came after a day. */
export const timeInCare: (care: Return, day: Day) => ReadonlyMap<number, readonly TimeInCare[]> = oncePerReturn(
  (care: Return, day: Day) => {
    const { codes, values } = care.Episodes.columns.REC;
    const byChild = new Map<number, TimeInCare[]>();
    for (const { child, start, end, lastRow } of periodsOfCare(care)) {
      if (start === noDay || start > day) continue;
      const isOpen = end === noDay || end > day;
      const time = isOpen
        ? { start, end: noDay, reason: "" }
        : { start, end, reason: codes[values[lastRow] ?? 0] ?? "" };
      const times = byChild.get(child);
      if (times === undefined) byChild.set(child, [time]);
      else times.push(time);
    }
    return byChild;
  },
);
