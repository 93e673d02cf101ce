import { birthday } from "../../cohort/birthday.ts";
import type { Entitlement } from "../../cohort/Entitlement.ts";
import { addMonths } from "../../return/addMonths.ts";
import { calendarOf } from "../../return/calendarOf.ts";
import { type Day, earlierDay, laterDay } from "../../return/Day.ts";
import type { Assumption } from "../scenario/Assumption.ts";
import type { CaseloadScenario } from "./CaseloadScenario.ts";
import type { SupportCourse } from "./SupportCourse.ts";
import type { YoungPerson } from "./YoungPerson.ts";

/** The whole months of age at which support may end, the lowest first. */
export function agesAtEnd(endOfSupport: Assumption): readonly number[] {
  const [low, high] =
    typeof endOfSupport === "number" ? [endOfSupport, endOfSupport] : [endOfSupport.low, endOfSupport.high];
  const lowest = Math.round(low * 12);
  return Array.from({ length: Math.round(high * 12) - lowest + 1 }, (_, at) => lowest + at);
}

/**
 * How support may go for young people known at the start. An adviser comes to an eligible young person at the 18th
 * birthday, or before it in joint working, and to a relevant one at once. Whoever is known to be in touch, or is under
 * 21 and not known to be out of touch, is in receipt.
 */
export function supportCourses(people: readonly YoungPerson[], scenario: CaseloadScenario): readonly SupportCourse[] {
  return people
    .flatMap((person) => [
      ...adviserCourse(person, scenario),
      ...person.entitlements.flatMap((entitlement) => qualifyingCourse(entitlement, scenario)),
    ])
    .filter(({ jointFrom, endAt }) => jointFrom < scenario.months && Math.max(...endAt) > 0);
}

function adviserCourse(
  { birth, entitlements, contact, certain }: YoungPerson,
  scenario: CaseloadScenario,
): SupportCourse[] {
  const due = entitlements.filter(({ status }) => status !== "qualifying");
  const [first] = due;
  const last = due.at(-1);
  if (first === undefined || last === undefined) return [];
  const month = (day: Day): number => monthOf(day, scenario.from);
  const takeUpAt = month(birthday(birth, 21));
  const given = certain ? "always" : "becoming a care leaver";
  const endAt = agesAtEnd(scenario.endOfSupport).map((age) => month(earlierDay(dayOfAge(birth, age), last.to)));
  const eighteen = birthday(birth, 18);
  if (first.status === "eligible") {
    const from = Math.max(month(eighteen), 0);
    const jointFrom = month(laterDay(dayOfAge(birth, Math.round(scenario.jointWorkingFrom * 12)), first.from));
    return [{ start: "to come", given, jointFrom: Math.min(Math.max(jointFrom, 0), from), from, takeUpAt, endAt }];
  }
  const from = Math.max(month(first.from), 0);
  const start = contact !== "not known" ? contact : takeUpAt < 0 ? "not known" : "in touch";
  return [{ start: start === "in touch" ? "in receipt" : start, given, jointFrom: from, from, takeUpAt, endAt }];
}

/** Support for somebody to whom none is due: all of the time, or not at all. */
function qualifyingCourse({ status, from, to }: Entitlement, scenario: CaseloadScenario): SupportCourse[] {
  if (status !== "qualifying") return [];
  const begins = Math.max(monthOf(from, scenario.from), 0);
  const ends = monthOf(to, scenario.from);
  const endAt = agesAtEnd(scenario.endOfSupport).map(() => ends);
  return [{ start: "to come", given: "qualifying", jointFrom: begins, from: begins, takeUpAt: ends, endAt }];
}

/** How support goes for a young person who arrives, counted from the month of arrival. */
export function arrivalCourse(scenario: CaseloadScenario): SupportCourse {
  const age = Math.round(scenario.arrivalAge * 12);
  const after = (months: number): number => Math.max(months - age, 0);
  return {
    start: "to come",
    given: "always",
    jointFrom: after(Math.round(scenario.jointWorkingFrom * 12)),
    from: after(18 * 12),
    takeUpAt: age >= 21 * 12 ? -1 : 21 * 12 - age,
    endAt: agesAtEnd(scenario.endOfSupport).map(after),
  };
}

/**
 * The day on which an age of so many months is reached: the birthday, and for a part of a year the same day of a later
 * month.
 *
 * @param months whole, from 0
 */
function dayOfAge(birth: Day, months: number): Day {
  return addMonths(birthday(birth, Math.floor(months / 12)), months % 12);
}

/**
 * The month of a projection in which a day falls: 0 the first, -1 for every day before it.
 *
 * @param from the first day of the first month
 */
function monthOf(day: Day, from: Day): number {
  const first = calendarOf(from);
  const { year, month } = calendarOf(day);
  return Math.max((year - first.year) * 12 + month - first.month, -1);
}
