import { addDays } from "../return/addDays.ts";
import { type Day, earlierDay, laterDay, noDay } from "../return/Day.ts";
import { dateNumber } from "../return/dateNumber.ts";
import type { Return } from "../return/Return.ts";
import { ageOn } from "./ageOn.ts";
import { birthday } from "./birthday.ts";
import { birthReader } from "./birthOf.ts";
import { oncePerReturn } from "./oncePerReturn.ts";
import { shortBreakTest } from "./shortBreakTest.ts";

/** Days that a child spent in one episode at one age: from `day` on, so many of them. */
export interface DaysInCare {
  readonly child: number;
  readonly episode: number;
  readonly day: Day;
  /** in days */
  readonly amount: number;
}

/**
 * The days in care within a period, by episode and age: an episode is cut at each birthday. A day counts where the child
 * is in care on it, so the day of leaving does not. Series of short breaks (V3, V4) are not care.
 */
export const daysInCare: (care: Return, from: Day, to: Day) => readonly DaysInCare[] = oncePerReturn(
  (care: Return, from: Day, to: Day) => {
    const { rows, child, columns } = care.Episodes;
    const { DECOM, DEC } = columns;
    const isShortBreak = shortBreakTest(care);
    const birthOf = birthReader(care);
    const birthdaysOf = birthdaysWithin(from, to);
    const after = addDays(to, 1);
    const pieces: DaysInCare[] = [];
    let [ofChild, birth, birthdays]: [child: number, birth: Day, birthdays: readonly Day[]] = [-1, noDay, []];
    for (let episode = 0; episode < rows; episode += 1) {
      const began = DECOM[episode] ?? noDay;
      const ended = DEC[episode] ?? noDay;
      if (began === noDay || began > to || (ended !== noDay && ended <= from) || isShortBreak(episode)) continue;
      const stop = ended === noDay ? after : earlierDay(ended, after);
      let day = laterDay(began, from);
      const whose = child[episode] ?? 0;
      // the episodes of a child stand together
      if (whose !== ofChild) {
        [ofChild, birth] = [whose, birthOf(whose)];
        birthdays = birth === noDay ? [] : birthdaysOf(birth);
      }
      while (day < stop) {
        const until = birth > day ? stop : endOfAge(birthdays, day, stop);
        pieces.push({ child: whose, episode, day, amount: until - day });
        day = until;
      }
    }
    return pieces;
  },
);

/** The birthdays after the first day of a period, in order, worked out once for all who were born on one day of the year. */
function birthdaysWithin(from: Day, to: Day): (birth: Day) => readonly Day[] {
  const known = new Map<number, readonly Day[]>();
  return (birth) => {
    const dayOfYear = dateNumber(birth) % 10_000;
    const found = known.get(dayOfYear);
    if (found !== undefined) return found;
    const birthdays: Day[] = [];
    for (let age = ageOn(birth, from) + 1; age <= ageOn(birth, to); age += 1) birthdays.push(birthday(birth, age));
    known.set(dayOfYear, birthdays);
    return birthdays;
  };
}

/** The first birthday after a day, if there is one before the end. */
function endOfAge(birthdays: readonly Day[], day: Day, end: Day): Day {
  for (const each of birthdays) if (each > day) return earlierDay(each, end);
  return end;
}
