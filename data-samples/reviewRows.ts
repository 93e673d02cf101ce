import { ageOn, ukDate, workingDayOnOrBefore } from "./calendar.ts";
import type { Child } from "./careHistory.ts";
import type { Rows } from "./csvText.ts";
import { FIRST_DAY, LAST_DAY } from "./publishedFigures.ts";
import type { RandomStream } from "./randomStream.ts";

/** Longest times to the first review (20 working days, less a holiday), the second (3 months) and later ones (6 months). */
const LONGEST: readonly number[] = [27, 89, 180];
/** In 100 reviews, so many are held late. */
const LATE = 3;

const participation = (stream: RandomStream, age: number): string =>
  age < 4
    ? "PN0"
    : stream.weighted([
        ["PN1", age < 8 ? 26 : 48],
        ["PN2", 4],
        ["PN3", age < 8 ? 9 : 2],
        ["PN4", age < 8 ? 8 : 3],
        ["PN5", 9],
        ["PN6", age < 8 ? 36 : 28],
        ["PN7", age < 8 ? 8 : 6],
      ]);

const reviewDays = (stream: RandomStream, start: number, until: number): number[] => {
  const days: number[] = [];
  for (let last = start; ; ) {
    const longest = LONGEST[Math.min(days.length, LONGEST.length - 1)] ?? 0;
    const late = stream.chance(LATE) ? stream.between(8, 40) : 0;
    const day = workingDayOnOrBefore(last + longest - stream.below(Math.ceil(longest / 7)) + late);
    if (day > until) return days;
    days.push(day);
    last = day;
  }
};

/** The Reviews file: every review of the ten years, none for children in short breaks. */
export const reviewRows = (stream: RandomStream, children: readonly Child[]): Rows =>
  children.flatMap((child) =>
    child.periods.flatMap(({ start, end }, index) => {
      const own = stream.fork(`${child.id} ${index}`);
      return reviewDays(own, start, end === null ? LAST_DAY : end - 1).flatMap((day) => {
        const row = [child.id, ukDate(child.birth), ukDate(day), participation(own, ageOn(child.birth, day))];
        return day < FIRST_DAY ? [] : [row];
      });
    }),
  );
