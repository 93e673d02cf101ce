import { addMonths } from "../return/addMonths.ts";
import { type Day, earlierDay, laterDay, noDay, openEnd } from "../return/Day.ts";
import { birthday } from "./birthday.ts";
import type { Entitlement, LeavingCareStatus } from "./Entitlement.ts";
import { formerRelevant } from "./formerRelevant.ts";
import { thirteenWeeksOn } from "./thirteenWeeksOn.ts";

/** A period of care: `end` is the day on which the child left, `noDay` while looked after; `reason` the code (REC). */
export interface TimeInCare {
  readonly start: Day;
  readonly end: Day;
  readonly reason: string;
}

/**
 * To live with a parent, or somebody else with parental responsibility: adoption, home, an order for a carer. Not E13,
 * for whoever has no parental responsibility may be a parent but mostly is not, and what is owed is not lost on a guess.
 */
const homeReasons: ReadonlySet<string> = new Set("E11 E12 E4A E4B E41 E43 E44 E45 E46 E47 E48".split(" "));
const guardianReasons: ReadonlySet<string> = new Set("E43 E44 E45 E46 E47 E48".split(" "));
/** Died, taken over by another authority, found to be an adult: nothing is due from this authority any more. */
export const closedReasons: ReadonlySet<string> = new Set("E2 E3 E15".split(" "));

const monthsToSettle = 6;

/**
 * What a young person is under the leaving care law, day by day from the 16th birthday, in order and without overlap.
 * Whoever is looked after now is taken to stay so until the 18th birthday.
 *
 * - eligible: 16 or 17, looked after, and for 13 weeks in all since the 14th birthday, some of it at 16 or 17
 * - relevant: 16 or 17, left care having been eligible; not after six months settled with a parent or guardian
 * - former relevant: 18 to 24, was eligible in care or relevant until 18; before April 2018 to 20, those in education,
 *   whom the return does not show, left out
 * - qualifying: 16 to 20, was looked after at 16 or 17 for less than that, or settled at home, or left care for a
 *   special guardian at any age
 *
 * Thirteen weeks are 91 days, the day of coming into care counted and the day of leaving not. Series of short breaks
 * do not count and are not to be among the periods. Time in care before the 14th birthday is cut off there: that the
 * period itself must begin after it, as the words could be read, is not how they are applied.
 *
 * Sources: Children Act 1989, schedule 2, paragraph 19B (eligible), sections 23A (relevant), 23C and 23CZB (former
 * relevant; to 25 by the Children and Social Work Act 2017, section 3), 24 (qualifying); Care Planning, Placement and
 * Case Review (England) Regulations 2010, regulation 40 (13 weeks, 14); Care Leavers (England) Regulations 2010,
 * regulation 3 (six months settled). What the return does not show is left out: a return home that broke down later,
 * and children in hospital or detained at 16.
 *
 * @param periods in order of start
 * @example
 * const times = [{ start: dayFromIso("2010-01-01"), end: dayFromIso("2019-09-01"), reason: "E8" }];
 * // 16 in 2018, 18 in 2020, 25 in 2027
 * const statuses = entitlementsOf(dayFromIso("2002-06-01"), times);
 * statuses.map(({ status, to }) => `${status} to ${isoFromDay(to)}`); // => ["eligible to 2019-09-01", "relevant to 2020-06-01", "former relevant to 2027-06-01"]
 */
export function entitlementsOf(birth: Day, periods: readonly TimeInCare[]): readonly Entitlement[] {
  const sixteen = birthday(birth, 16);
  const eighteen = birthday(birth, 18);
  const result: Entitlement[] = [];
  const add = (status: LeavingCareStatus, from: Day, to: Day): void => {
    if (from < to) result.push({ status, from, to });
  };
  const passedOn = thirteenWeeksOn(birth, periods);
  periods.forEach(({ start, end, reason }, at) => {
    const next = earlierDay(periods[at + 1]?.start ?? eighteen, eighteen);
    // a period that the record leaves open, or ends too late, is over where the next one begins
    const left = end === noDay ? next : earlierDay(end, next);
    if (left <= sixteen || start >= eighteen) return;
    const passed = passedOn < left;
    add("eligible", laterDay(laterDay(start, sixteen), passedOn), left);
    const closedOn = end !== noDay && closedReasons.has(reason) ? end : openEnd;
    if (closedOn <= eighteen) return;
    const settledOn = homeReasons.has(reason) && left < eighteen ? addMonths(left, monthsToSettle) : eighteen;
    const relevantTo = passed ? earlierDay(settledOn, next) : left;
    add("relevant", left, relevantTo);
    add("qualifying", relevantTo, next);
    if (next === eighteen) {
      const spans: readonly Entitlement[] =
        passed && settledOn >= eighteen
          ? formerRelevant(birth)
          : [{ status: "qualifying", from: eighteen, to: birthday(birth, 21) }];
      for (const { status, from, to } of spans) add(status, from, earlierDay(to, closedOn));
    }
  });
  const last = periods.at(-1);
  if (last !== undefined && last.end !== noDay && last.end <= sixteen && guardianReasons.has(last.reason)) {
    add("qualifying", sixteen, birthday(birth, 21));
  }
  return joined(result);
}

/** Puts together spans of one status that follow on each other. */
function joined(spans: readonly Entitlement[]): readonly Entitlement[] {
  const result: Entitlement[] = [];
  for (const span of spans) {
    const before = result.at(-1);
    if (before?.status === span.status && before.to === span.from)
      result[result.length - 1] = { ...before, to: span.to };
    else result.push(span);
  }
  return result;
}
