import { addDays } from "../../return/addDays.ts";
import { addMonths } from "../../return/addMonths.ts";
import type { Day } from "../../return/Day.ts";
import type { CaseloadScenario } from "./CaseloadScenario.ts";

/** Posts for advisers month by month, full-time equivalent, before vacancies. */
export interface Establishment {
  /** posts at the end of the month, as decided */
  readonly posts: number;
  /** those that an adviser has come to and not left yet, at the end of the month */
  readonly inPost: number;
  /** the same on the average of the days of the month, which is what is paid */
  readonly paid: number;
}

interface Step {
  readonly from: Day;
  readonly number: number;
}

/** The same number of posts, all filled, in every month. */
export function constantEstablishment(number: number, months: number): readonly Establishment[] {
  return Array.from({ length: months }, () => ({ posts: number, inPost: number, paid: number }));
}

/**
 * The establishment of a scenario. A new post is filled after the months of recruitment, if it is still there; an
 * adviser whose post is cut stays for the months of notice. Undefined where no posts are given.
 */
export function establishmentOf(
  { advisers, recruitmentMonths, noticeMonths }: CaseloadScenario,
  ends: readonly Day[],
): readonly Establishment[] | undefined {
  if (advisers === undefined) return undefined;
  if (typeof advisers === "number") return constantEstablishment(advisers, ends.length);
  const filled = delayed(advisers, recruitmentMonths, Math.min);
  const present = delayed(filled, noticeMonths, Math.max);
  return ends.map((end) => ({
    posts: numberOn(advisers, end),
    inPost: numberOn(present, end),
    paid: average(present, addMonths(addDays(end, 1), -1), end),
  }));
}

/** The least, or the most, of the numbers that held at any time in so many months before each day, and on it. */
function delayed(steps: readonly Step[], months: number, pick: (...numbers: number[]) => number): readonly Step[] {
  const changes = [...new Set(steps.flatMap(({ from }) => [from, addMonths(from, months)]))].sort((a, b) => a - b);
  return changes.map((from) => {
    const held = steps.filter((step, at) => {
      const next = steps[at + 1];
      return step.from <= from && (next === undefined || addMonths(next.from, months) > from);
    });
    return { from, number: pick(...held.map(({ number }) => number)) };
  });
}

function numberOn(steps: readonly Step[], day: Day): number {
  return steps.findLast(({ from }) => from <= day)?.number ?? 0;
}

function average(steps: readonly Step[], first: Day, last: Day): number {
  const atEnd = numberOn(steps, last);
  let beside = 0;
  for (let day = first; day <= last; day = addDays(day, 1)) beside += numberOn(steps, day) - atEnd;
  return atEnd + beside / (last - first + 1);
}
