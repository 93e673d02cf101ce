import { holdsOn, type PeriodOfCare } from "./careHistory.ts";

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
