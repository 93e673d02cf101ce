import { birthday } from "./calendar.ts";
import type { CareHistory, PeriodOfCare } from "./careHistory.ts";
import { holdsOn } from "./careHistory.ts";
import { chooseLeavers } from "./chooseLeavers.ts";
import { chooseStarters, firstChildren } from "./chooseStarters.ts";
import { planAdoptions } from "./planAdoptions.ts";
import { BEFORE, LAST_DAY, WINDOWS } from "./publishedFigures.ts";
import type { RandomStream } from "./randomStream.ts";

/** A child while the years are being played through; only this simulation changes it. */
export type SimulatedChild = {
  birth: number;
  readonly asylumSeeking: boolean;
  asylumUntil: number | null;
  readonly periods: PeriodOfCare[];
};

/** The child's latest period if it holds on the day. */
export const currentPeriod = (child: SimulatedChild, day: number): PeriodOfCare | undefined => {
  const latest = child.periods.at(-1);
  return latest !== undefined && holdsOn(latest, day) ? latest : undefined;
};

/** Ends the child's latest period. */
export const endPeriod = (child: SimulatedChild, end: number, ending: PeriodOfCare["ending"]): void => {
  const latest = child.periods.pop();
  if (latest === undefined) throw new RangeError("A child without a period of care cannot leave care.");
  child.periods.push({ ...latest, end, ending });
  if (child.asylumSeeking) child.asylumUntil ??= end;
};

/**
 * Plays ten years of children starting and leaving care, stretch by stretch. Each stretch has a fixed number of
 * starts; as many leave as brings the number looked after to the one published for its last day.
 */
export const simulateCare = (stream: RandomStream): CareHistory[] => {
  const adoptions = planAdoptions(stream.fork("adoptions"));
  const children = firstChildren(stream.fork("first"), adoptions);
  let from = BEFORE.day;
  for (const window of WINDOWS) {
    children.push(...chooseStarters(stream.fork(`starters ${from}`), children, adoptions, from, window));
    chooseLeavers(stream.fork(`leavers ${from}`), children, from, window);
    from = window.until;
  }
  for (const child of children) {
    const latest = child.periods.at(-1);
    if (latest?.end === null && birthday(child.birth, 18) <= LAST_DAY) {
      throw new RangeError("A child is still looked after at 18.");
    }
  }
  return children;
};
