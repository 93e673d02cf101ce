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

/** What something otherwise would have saved; undefined where it concerns too few paths to be told. */
export interface PathSaving {
  readonly name: string;
  /** pounds, of all paths together; below nought where it would have cost more */
  readonly pounds: number | undefined;
}

/**
 * What it would have saved on the paths that were, had one thing been otherwise and everything else as it was: the first
 * placement at the price of a supported foster home in place of its own, for a share of those who came into the group; the
 * last days of those who went home; or moves at the price of a move.
 *
 * @param fewest paths that it must concern to be told
 */
export function pathSaving(whatIf: WhatIf, paths: readonly CostedPath[], list: PriceList, fewest: number): PathSaving {
  const saved = paths.flatMap((path) => savedOn(path, whatIf, list) ?? []);
  return { name: whatIf.name, pounds: saved.length < fewest ? undefined : saved.reduce((sum, each) => sum + each, 0) };
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
