import { ageOn, dayNumber, reportingYear } from "./calendar.ts";
import type { CareHistory } from "./careHistory.ts";
import { LAST_DAY } from "./publishedFigures.ts";
import type { RandomStream } from "./randomStream.ts";

const CHECK_LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";
const SCHOOL_AGE_FROM: number = dayNumber("2018-08-31");

/**
 * A unique pupil number of the right form: check letter, authority 823, establishment 0000 (which no school has),
 * year of first entry and a serial number below 1,000.
 */
export const inventUpn = (serial: number, birth: number): string => {
  const year = String((reportingYear(birth) + 4) % 100).padStart(2, "0");
  const digits = `8230000${year}${String(serial).padStart(3, "0")}`;
  const sum = [...digits].reduce((total, digit, index) => total + Number(digit) * (index + 2), 0);
  return `${CHECK_LETTERS.charAt(sum % 23)}${digits}`;
};

/** The pupil number of a child, or the code that says why there is none. */
export const pupilNumber = (stream: RandomStream, history: CareHistory, serial: number): string => {
  const { birth, asylumSeeking, periods } = history;
  const latest = periods.at(-1);
  const lastSeen = latest?.end ?? LAST_DAY;
  if (ageOn(birth, SCHOOL_AGE_FROM) < 4) return "UN1";
  if (ageOn(birth, lastSeen) < 5) return "UN2";
  if (latest?.end === null && latest.start > LAST_DAY - 7) return "UN4";
  if (asylumSeeking && stream.chance(45)) return "UN2";
  return stream.chance(0.4) ? "UN5" : inventUpn(serial, birth);
};
