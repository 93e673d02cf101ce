import { ageOn, birthday, reportingYear } from "./calendar.ts";
import type { Ending } from "./careHistory.ts";
import { LEAVING_WEIGHTS } from "./distributions.ts";
import { PANEL_DAY, type Window } from "./publishedFigures.ts";
import type { RandomStream } from "./randomStream.ts";
import { currentPeriod, endPeriod, type SimulatedChild } from "./simulateCare.ts";

const ageGroup = (birth: number, day: number): number => {
  const age = ageOn(birth, day);
  return age < 1 ? 0 : age < 5 ? 1 : age < 10 ? 2 : age < 16 ? 3 : 4;
};

const isAsylum = (child: SimulatedChild, day: number): boolean =>
  child.asylumSeeking && (child.asylumUntil === null || child.asylumUntil > day);

/** Moves the 18th birthdays of the last children beyond the end of the stretch when more turn 18 than may leave. */
const postponeBirthdays = (stream: RandomStream, turning: SimulatedChild[], mayLeave: number, until: number): void => {
  turning.sort((one, other) => one.birth - other.birth);
  while (turning.length > mayLeave) {
    const child = turning.pop();
    if (child === undefined) return;
    child.birth += until - birthday(child.birth, 18) + stream.between(10, 170);
  }
};

/** How likely a child is to be the next to leave: by time in care and age, and by how full the age group is. */
const leavingWeight = (child: SimulatedChild, day: number, start: number, full: number): number => {
  const days = day - start;
  const weight = LEAVING_WEIGHTS.find(({ upTo }) => days < upTo)?.weight ?? 1;
  const age = ageOn(child.birth, day);
  return weight * (age >= 16 ? 1.2 : age < 5 ? 1.4 : 1) * full * full * full;
};

/**
 * Lets children leave care in a stretch: at 18, by planned adoption, by special guardianship, and, in the number
 * that remains, for other reasons; so many in all that the numbers of the stretch's last day are met.
 */
export const chooseLeavers = (
  stream: RandomStream,
  children: readonly SimulatedChild[],
  from: number,
  window: Window,
): void => {
  const { until } = window;
  const inCare = children.filter((child) => currentPeriod(child, until) !== undefined);
  const turning18 = inCare.filter((child) => birthday(child.birth, 18) <= until);

  const asylumExits = inCare.filter((child) => isAsylum(child, until)).length - window.asylum;
  const asylumTurning = turning18.filter((child) => isAsylum(child, until));
  postponeBirthdays(stream, asylumTurning, asylumExits - window.statusEnds, until);

  const adopted = inCare.filter((child) => {
    const order = child.periods.at(-1)?.adoption?.order;
    return order !== undefined && order <= until;
  });
  let exits = inCare.length - window.lookedAfter - (asylumExits - window.statusEnds) - adopted.length;
  const othersTurning = turning18.filter((child) => !isAsylum(child, until));
  postponeBirthdays(stream, othersTurning, exits - window.guardianships, until);
  exits -= othersTurning.length + window.guardianships;

  for (const child of [...asylumTurning, ...othersTurning]) endPeriod(child, birthday(child.birth, 18), "eighteenth birthday");
  for (const child of adopted) endPeriod(child, child.periods.at(-1)?.adoption?.order ?? until, "adoption");

  const crowding = (): number[] => {
    const counts = [0, 0, 0, 0, 0];
    for (const child of children) {
      if (currentPeriod(child, until) === undefined) continue;
      const group = ageGroup(child.birth, until);
      counts[group] = (counts[group] ?? 0) + 1;
    }
    return counts.map((count, group) => count / (window.ages[group] ?? 1));
  };

  const leave = (ending: Ending, allowed: (child: SimulatedChild, day: number, start: number) => boolean, on?: number): void => {
    const full = crowding();
    const year = reportingYear(until);
    for (let attempt = 0; attempt < 200; attempt += 1) {
      const day = on ?? stream.between(from + 1, until);
      const choices: (readonly [SimulatedChild, number])[] = [];
      for (const child of children) {
        const period = currentPeriod(child, until);
        if (period === undefined || period.adoption !== null || period.start >= day - 1) continue;
        const before = child.periods.at(-2)?.end;
        if (before !== undefined && before !== null && reportingYear(before) === year) continue;
        if (!allowed(child, day, period.start)) continue;
        choices.push([child, leavingWeight(child, day, period.start, full[ageGroup(child.birth, until)] ?? 1)]);
      }
      if (choices.length === 0) continue;
      endPeriod(stream.weighted(choices), day, ending);
      return;
    }
    throw new RangeError("No child can leave care where one must.");
  };

  for (let count = 0; count < window.statusEnds; count += 1) {
    const child = stream.pick(inCare.filter((one) => isAsylum(one, until) && currentPeriod(one, until) !== undefined));
    child.asylumUntil = stream.between(Math.max(from, child.periods.at(-1)?.start ?? from) + 1, until);
  }
  for (let count = asylumExits - window.statusEnds - asylumTurning.length; count > 0; count -= 1) {
    leave("other", (child) => isAsylum(child, until));
  }
  for (let count = 0; count < window.guardianships; count += 1) {
    leave("guardianship", (child, day, start) => {
      const days = day - start;
      return !child.asylumSeeking && days > 170 && days < 1500 && ageOn(child.birth, day) < 15;
    });
  }
  for (; exits > 0; exits -= 1) {
    leave("other", (child) => !child.asylumSeeking, until === PANEL_DAY && exits === 1 ? PANEL_DAY : undefined);
  }
};
