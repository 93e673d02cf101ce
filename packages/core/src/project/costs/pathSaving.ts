import { roundHalfAway } from "../../stats/roundHalfAway.ts";
import { groupNameOf } from "../placements/PlacementGroup.ts";
import { type CostedStay, poundsFor } from "./costedStays.ts";
import type { PriceList } from "./PriceList.ts";
import type { WhatIf } from "./whatIfRule.ts";

/** A child's time in care, as far as its cost could be otherwise. */
export interface CostedPath {
  /** in order, every one with a price */
  readonly stays: readonly CostedStay[];
  readonly moves: number;
  readonly wentHome: boolean;
}

/** What something otherwise would have saved; undefined where that would tell of too few paths. */
export interface PathSaving {
  readonly name: string;
  /** pounds, of all paths together, rounded; below nought where it would have cost more */
  readonly pounds: number | undefined;
}

/**
 * What it would have saved on the paths that were, had one thing been otherwise and everything else as it was: the first
 * placement at the price of a supported foster home in place of its own, for a share of those who came into the group; the
 * last days of those who went home; or moves at the price of a move.
 *
 * Whoever chooses what is otherwise could choose it so that the answer is the cost of some few paths, or the difference of
 * two answers is. Hence two rules. It is told where it concerns `fewest` paths or more, and where in no breakdown the
 * paths concerned are, but for some that are fewer than that, those of parts of which the cost is known. And it is rounded to
 * 1, 2 or 5 times a power of ten that is no less than `fewest` times the most that it saves on one path, so that
 * fewer paths than that make less than one step, and is not told where it comes to none: one answer less another can be
 * the same with them and without.
 *
 * @param breakdowns for each breakdown the paths of every part of which the cost is known: of each group that is told, and
 *   of all those together that are not
 * @param fewest paths of which something may be told
 */
export function pathSaving(
  whatIf: WhatIf,
  breakdowns: readonly (readonly (readonly CostedPath[])[])[],
  list: PriceList,
  fewest: number,
): PathSaving {
  const savedOnEach = (part: readonly CostedPath[]) => part.flatMap((path) => savedOn(path, whatIf, list) ?? []);
  const apart = breakdowns.map((parts) =>
    parts.reduce((sum, part) => {
      const concerned = savedOnEach(part).length;
      return sum + Math.min(concerned, part.length - concerned);
    }, 0),
  );
  const saved = savedOnEach(breakdowns[0]?.flat() ?? []);
  const isTold = saved.length >= fewest && apart.every((paths) => paths === 0 || paths >= fewest);
  const most = saved.reduce((max, pounds) => Math.max(max, Math.abs(pounds)), 0);
  const sum = saved.reduce((total, each) => total + each, 0);
  const pounds = isTold && most > 0 ? roundHalfAway(sum, roundStep(fewest * most)) : 0;
  return { name: whatIf.name, pounds: pounds === 0 ? undefined : pounds };
}

/** The least of 1, 2 and 5 times a power of ten that is no less than a number of pounds, and a pound at least. */
function roundStep(pounds: number): number {
  let power = 1;
  while (power * 10 <= pounds) power *= 10;
  return power * ([1, 2, 5].find((times) => times * power >= pounds) ?? 10);
}

/** Pounds saved on a path; undefined where it is not concerned. */
function savedOn(
  { stays, moves, wentHome }: CostedPath,
  { fosterWithSupport, homeSooner, fewerMoves }: WhatIf,
  { groups, events }: PriceList,
): number | undefined {
  if (fosterWithSupport !== undefined) {
    const { of, share, weekly } = fosterWithSupport;
    const after = stays.findIndex(({ place, provider }) => groupNameOf(groups, place, provider) !== of);
    const first = after < 0 ? stays : stays.slice(0, after);
    const price = { name: "", weekly };
    return first.length === 0
      ? undefined
      : share * (poundsFor(first) - poundsFor(first.map((stay) => ({ ...stay, price }))));
  }
  if (homeSooner !== undefined) return wentHome ? poundsFor(lastDays(stays, homeSooner.days)) : undefined;
  return fewerMoves === undefined || moves === 0 ? undefined : Math.min(fewerMoves, moves) * (events?.move ?? 0);
}

function lastDays(stays: readonly CostedStay[], days: number): readonly CostedStay[] {
  let left = days;
  return stays.toReversed().map((stay) => {
    const taken = Math.min(left, stay.days);
    left -= taken;
    return { ...stay, days: taken };
  });
}
