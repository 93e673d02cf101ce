import { ageOn, birthday, dayNumber } from "./calendar.ts";
import { type CareHistory, holdsOn } from "./careHistory.ts";
import { LAST_DAY, PANEL_DAY, PANEL_DAY_PLUS_6_MONTHS, TURNING_18 } from "./publishedFigures.ts";
import type { RandomStream } from "./randomStream.ts";

const AWKWARD_BIRTHDAYS: readonly string[] = [
  "2004-02-29",
  "2008-02-29",
  "2012-02-29",
  "2005-03-31",
  "2009-03-31",
  "2006-04-01",
  "2010-04-01",
];

const withBirth = (history: CareHistory, birth: number): CareHistory => ({ ...history, birth });

/** Moves a few births by some weeks, so that exactly the published number turn 18 in the six months to come. */
const settleTurning18 = (stream: RandomStream, histories: readonly CareHistory[]): CareHistory[] => {
  const result = [...histories];
  const turning = (after: number, until: number): number[] =>
    stream.shuffled(
      result.flatMap((history, index) => {
        const adult = birthday(history.birth, 18);
        const inCare = history.periods.some((period) => holdsOn(period, PANEL_DAY));
        return inCare && adult > after && adult <= until ? [index] : [];
      }),
    );
  const move = (index: number | undefined, from: number, until: number): void => {
    const history = index === undefined ? undefined : result[index];
    if (index === undefined || history === undefined) throw new RangeError("No birthday is left that could be moved.");
    result[index] = withBirth(history, history.birth + stream.between(from, until) - birthday(history.birth, 18));
  };
  const late = dayNumber("2019-12-31");
  for (
    let over = turning(PANEL_DAY, PANEL_DAY_PLUS_6_MONTHS).length - TURNING_18;
    over !== 0;
    over -= Math.sign(over)
  ) {
    if (over > 0) move(turning(LAST_DAY, PANEL_DAY_PLUS_6_MONTHS)[0], PANEL_DAY_PLUS_6_MONTHS + 1, late);
    else move(turning(PANEL_DAY_PLUS_6_MONTHS, late)[0], LAST_DAY + 1, PANEL_DAY_PLUS_6_MONTHS);
  }
  return result;
};

/** Gives some children the birthdays that trip programs: 29 February, and the days around the end of a year. */
const settleAwkwardBirthdays = (histories: readonly CareHistory[]): CareHistory[] => {
  const result = [...histories];
  for (const iso of AWKWARD_BIRTHDAYS) {
    const wanted = dayNumber(iso);
    const index = result.findIndex(({ birth, periods, asylumSeeking }) => {
      const near = birth > wanted - 12 && birth < wanted + 12 && birth !== wanted;
      return near && !asylumSeeking && periods.every(({ start }) => ageOn(wanted, start) >= 1 && start > wanted);
    });
    const history = result[index];
    if (history !== undefined) result[index] = withBirth(history, wanted);
  }
  return result;
};

/** Settles the births that the guaranteed figures and the awkward cases ask for; nobody's time in care changes. */
export const settleBirthdays = (stream: RandomStream, histories: readonly CareHistory[]): CareHistory[] =>
  settleTurning18(stream, settleAwkwardBirthdays(histories));
