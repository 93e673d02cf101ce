import { addDays } from "../return/addDays.ts";
import { type Day, earlierDay, laterDay, noDay } from "../return/Day.ts";
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
    const after = addDays(to, 1);
    const pieces: DaysInCare[] = [];
    let [ofChild, foundOn, next]: [child: number, foundOn: Day, next: Day] = [-1, after, after];
    for (let episode = 0; episode < rows; episode += 1) {
      const began = DECOM[episode] ?? noDay;
      const ended = DEC[episode] ?? noDay;
      if (began === noDay || began > to || (ended !== noDay && ended <= from) || isShortBreak(episode)) continue;
      const stop = ended === noDay ? after : earlierDay(ended, after);
      let day = laterDay(began, from);
      const whose = child[episode] ?? 0;
      while (day < stop) {
        // the episodes of a child stand together, so that the next birthday is mostly the one just found
        if (whose !== ofChild || day < foundOn || day >= next || next === after) {
          next = nextBirthday(birthOf(whose), day, after);
          [ofChild, foundOn] = [whose, day];
        }
        const until = earlierDay(stop, next);
        pieces.push({ child: whose, episode, day, amount: until - day });
        day = until;
      }
    }
    return pieces;
  },
);

/** The next birthday, or a day that the last piece does not reach where that is not known. */
function nextBirthday(birth: Day, day: Day, after: Day): Day {
  return birth === noDay || birth > day ? after : earlierDay(birthday(birth, ageOn(birth, day) + 1), after);
}
