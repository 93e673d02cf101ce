import { type Day, noDay } from "../return/Day.ts";
import type { Return } from "../return/Return.ts";
import { type CareStretches, careStretches } from "./careStretches.ts";
import type { LeaveOut } from "./LeftOut.ts";
import { oncePerReturn } from "./oncePerReturn.ts";
import { shortBreaks, shortBreakTest } from "./shortBreakTest.ts";

/**
 * The children looked after on a day, one row of the episodes each, in order of child: the episode began on or before
 * the day and has not ended by it, so that a child is in care on the day of coming in and no longer on the day of
 * going out. Series of short breaks (V3, V4) do not count. Where a faulty return has two episodes of a child open on
 * the day, the one that began later stands for the child; `overlappingEpisodes` reports them.
 *
 * Source: DfE, Children looked after in England including adoptions, data guidance 2023; that an episode which ends on
 * the day is not open on it is our reading.
 *
 * @param leaveOut hears of episodes that touch the day without counting
 * @example
 * lookedAfterOn(care, dayFromIso("2019-01-21")).length; // => 315
 */
export function lookedAfterOn(care: Return, day: Day, leaveOut?: LeaveOut): Int32Array {
  const { row, from, to, open } = stretchesAbout(care, Math.floor(day / daysTogether));
  let count = 0;
  for (let at = 0; at < row.length; at += 1) {
    // written over by the next one if it is not open: to skip it would be a branch that is guessed wrong every few stretches
    open[count] = row[at] ?? 0;
    count += Number((from[at] ?? 0) <= day) * Number(day < (to[at] ?? 0));
  }
  const found = open.slice(0, count);
  if (leaveOut !== undefined) tellLeftOut(care, day, new Set(found), leaveOut);
  return found;
}

/** About a year, as the days that are asked for are mostly the ends of its months. */
const daysTogether = 366;

/** The stretches that hold a day of some, and room for the rows of those that hold a day that is asked for. */
interface StretchesAbout extends CareStretches {
  readonly open: Int32Array;
}

/** The stretches that hold a day of those that stand together, in their order: of ten years each day needs a look at these alone. */
const stretchesAbout = oncePerReturn((care: Return, part: number): StretchesAbout => {
  const { row, from, to } = careStretches(care);
  const first = part * daysTogether;
  const places = new Int32Array(row.length);
  let count = 0;
  for (let at = 0; at < row.length; at += 1) {
    places[count] = at;
    count += Number((from[at] ?? 0) < first + daysTogether) * Number((to[at] ?? 0) > first);
  }
  const about = places.subarray(0, count);
  const take = (of: Int32Array): Int32Array => about.map((at) => of[at] ?? 0);
  return { row: take(row), from: take(from), to: take(to), open: new Int32Array(count) };
});

/** Tells of the episodes that touch a day and are none of those counted. */
function tellLeftOut(care: Return, day: Day, counted: ReadonlySet<number>, leaveOut: LeaveOut): void {
  const { firstRow, columns } = care.Episodes;
  const isShortBreak = shortBreakTest(care);
  for (let child = 0; child < care.children.length; child += 1) {
    for (let row = (firstRow[child + 1] ?? 0) - 1; row >= (firstRow[child] ?? 0); row -= 1) {
      const began = columns.DECOM[row] ?? noDay;
      const ended = columns.DEC[row] ?? noDay;
      if (began === noDay || began > day || (ended !== noDay && ended < day) || counted.has(row)) continue;
      const reason = isShortBreak(row)
        ? shortBreaks
        : ended === day
          ? "the episode ended on the day"
          : "another episode of the child, begun later, stands for it";
      leaveOut({ child, file: "Episodes", row, reason });
    }
  }
}
