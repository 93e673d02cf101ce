import { continuouslyLookedAfter } from "../cohort/continuouslyLookedAfter.ts";
import { oncePerCheck } from "./oncePerCheck.ts";

/** The children looked after on every day of the year checked, by their place in `Return.children`: those of whom OC2 asks. */
export const lookedAfterAllYear = oncePerCheck(({ care, from, to }): ReadonlySet<number> => {
  const { child } = care.Episodes;
  return new Set(continuouslyLookedAfter(care, { from, to }).map((row) => child[row] ?? -1));
});
