import { birthday } from "./calendar.ts";
import type { CareHistory } from "./careHistory.ts";
import { chooseLeavers } from "./chooseLeavers.ts";
import { chooseStarters, firstChildren } from "./chooseStarters.ts";
import { planAdoptions } from "./planAdoptions.ts";
import { BEFORE, LAST_DAY, WINDOWS } from "./publishedFigures.ts";
import type { RandomStream } from "./randomStream.ts";

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
