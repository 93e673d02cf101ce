import { addMonths, ageOn, birthday, reportingYear } from "./calendar.ts";
import type { PeriodOfCare } from "./careHistory.ts";
import { ASYLUM_STARTING_AGES, FIRST_AGES, FIRST_DAYS_IN_CARE, STARTING_AGES } from "./childDistributions.ts";
import type { FutureAdoption } from "./planAdoptions.ts";
import { BEFORE, PANEL_DAY, type Window } from "./publishedFigures.ts";
import type { RandomStream } from "./randomStream.ts";
import type { SimulatedChild } from "./simulatedChild.ts";

/** In 100 starts other than adoptions and asylum seekers, so many are of children who were in care before. */
const RETURNING = 11;

const openPeriod = (start: number): PeriodOfCare => ({ start, end: null, ending: null, adoption: null });

const newChild = (birth: number, asylumSeeking: boolean, period: PeriodOfCare): SimulatedChild => ({
  birth,
  asylumSeeking,
  asylumUntil: null,
  periods: [period],
});

const fromAdoption = ({ birth, start, plan }: FutureAdoption): SimulatedChild =>
  newChild(birth, false, { start, end: null, ending: null, adoption: plan });

/** A birth date that makes a child so many years old on a day, before the 18th birthday by four weeks or more. */
const birthForAge = (stream: RandomStream, years: number, day: number): number => {
  const latest = addMonths(day, -12 * years);
  const earliest = addMonths(day, -12 * (years + 1)) + (years === 17 ? 29 : 1);
  return stream.between(earliest, latest);
};

/** The children who are looked after when the first year of the return begins. */
export const firstChildren = (stream: RandomStream, adoptions: readonly FutureAdoption[]): SimulatedChild[] => {
  const children = adoptions.filter(({ start }) => start <= BEFORE.day).map(fromAdoption);
  for (let count = 0; count < BEFORE.asylum; count += 1) {
    const start = BEFORE.day - stream.between(3, 480);
    const birth = birthForAge(
      stream,
      stream.weighted([
        [15, 15],
        [16, 40],
        [17, 45],
      ]),
      BEFORE.day,
    );
    children.push(newChild(birth, true, openPeriod(start)));
  }
  while (children.length < BEFORE.lookedAfter) {
    const [low, high] = stream.weighted(FIRST_AGES);
    const birth = birthForAge(stream, stream.between(low, high), BEFORE.day);
    const start = BEFORE.day - stream.fromQuantiles(FIRST_DAYS_IN_CARE);
    if (start > birth) children.push(newChild(birth, false, openPeriod(start)));
  }
  return children;
};

const returningChild = (
  stream: RandomStream,
  children: readonly SimulatedChild[],
  start: number,
): SimulatedChild | undefined => {
  const year = reportingYear(start);
  const candidates = children.filter((child) => {
    const last = child.periods.at(-1);
    return (
      last !== undefined &&
      last.end !== null &&
      last.ending === "other" &&
      !child.asylumSeeking &&
      child.periods.length < 3 &&
      last.end < start - 14 &&
      last.end > start - 900 &&
      reportingYear(last.start) < year &&
      birthday(child.birth, 17) > start
    );
  });
  return candidates.length === 0 ? undefined : stream.pick(candidates);
};

/**
 * Adds the children who start to be looked after in a stretch: those who will be adopted, unaccompanied
 * asylum-seeking children, children who come back (whose new period is added to them), and others, who are returned.
 */
export const chooseStarters = (
  stream: RandomStream,
  children: readonly SimulatedChild[],
  adoptions: readonly FutureAdoption[],
  from: number,
  window: Window,
): SimulatedChild[] => {
  const added = adoptions.filter(({ start }) => start > from && start <= window.until).map(fromAdoption);
  let rest = window.starts - window.asylumStarts - added.length;
  if (rest < 0) throw new RangeError("More children are to be adopted than start to be looked after.");
  const day = (): number => stream.between(from + 2, window.until - 1);
  for (let count = 0; count < window.asylumStarts; count += 1) {
    const start = day();
    added.push(newChild(birthForAge(stream, stream.weighted(ASYLUM_STARTING_AGES), start), true, openPeriod(start)));
  }
  for (; rest > 0; rest -= 1) {
    const start = window.until === PANEL_DAY && rest === 1 ? PANEL_DAY : day();
    const returning = stream.chance(RETURNING) ? returningChild(stream, children, start) : undefined;
    if (returning !== undefined) {
      returning.periods.push(openPeriod(start));
      continue;
    }
    const [low, high] = stream.weighted(STARTING_AGES);
    const birth = birthForAge(stream, stream.between(low, high), start);
    if (ageOn(birth, start) > 17) throw new RangeError("A child starts to be looked after at 18.");
    added.push(newChild(birth, false, openPeriod(start)));
  }
  return added;
};
