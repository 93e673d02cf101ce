import type { Child, Home } from "./careHistory.ts";
import { homeGroup, homeOn } from "./homeOn.ts";
import { type HomeGroup, LAST_DAY, PANEL_DAY, PANEL_HOMES } from "./publishedFigures.ts";
import type { RandomStream } from "./randomStream.ts";
import { rehouse } from "./rehouse.ts";
import { remandOne } from "./remandOne.ts";

const GROUPS: readonly HomeGroup[] = [
  "parents",
  "kin",
  "residential",
  "otherAuthority",
  "independent",
  "agency",
  "ownFoster",
];

const isAsylum = (child: Child): boolean => child.asylumSeeking && (child.asylumUntil ?? LAST_DAY) > PANEL_DAY;

const withHomes = (child: Child, homes: readonly Home[]): Child => ({
  ...child,
  periods: child.periods.map((period) => {
    const current = homeOn(child, PANEL_DAY);
    if (current?.period !== period) return period;
    return { ...period, homes: period.homes.flatMap((one) => (one === current.home ? homes : [one])) };
  }),
});

/** The places in the list of the children of each group on the panel's day. */
const membersOf = (children: readonly Child[], asylum: boolean): Map<HomeGroup, number[]> => {
  const members = new Map<HomeGroup, number[]>();
  children.forEach((child, index) => {
    const now = homeOn(child, PANEL_DAY);
    if (now === undefined || isAsylum(child) !== asylum) return;
    const group = homeGroup(now.place, now.home.provider);
    members.set(group, [...(members.get(group) ?? []), index]);
  });
  return members;
};

/** Moves one child into the first group that is short, from a group with too many or else from any other. */
const moveOne = (
  stream: RandomStream,
  children: readonly Child[],
  asylum: boolean,
  wanted: Readonly<Record<HomeGroup, number>>,
): Child[] | undefined => {
  const members = membersOf(children, asylum);
  const surplus = (group: HomeGroup): number => (members.get(group)?.length ?? 0) - wanted[group];
  const short = GROUPS.find((group) => surplus(group) < 0);
  if (short === undefined) return undefined;
  const membersWhere = (which: (group: HomeGroup) => boolean): number[] =>
    stream.shuffled(GROUPS.filter(which).flatMap((group) => members.get(group) ?? []));
  for (const index of [
    ...membersWhere((group) => surplus(group) > 0),
    ...membersWhere((group) => surplus(group) === 0),
  ]) {
    const child = children[index];
    const homes = child === undefined ? undefined : rehouse(stream, child, short);
    if (child !== undefined && homes !== undefined) return children.with(index, withHomes(child, homes));
  }
  throw new RangeError(`No child can be moved to the group ${short}.`);
};

/**
 * Moves children between kinds of home, each for the whole of a stay, until the numbers on the panel's day are those
 * published for unaccompanied asylum-seeking children and for all children.
 */
export const calibrateHomes = (stream: RandomStream, children: readonly Child[]): Child[] => {
  const { all, asylum } = PANEL_HOMES;
  const others = { ...all };
  for (const group of [...GROUPS, "custody"] as const) others[group] -= asylum[group];
  let result = remandOne(stream, children);
  for (const [isAsylumGroup, wanted] of [
    [true, asylum],
    [false, others],
  ] as const) {
    for (let moves = 0; moves < 400; moves += 1) {
      const moved = moveOne(stream, result, isAsylumGroup, wanted);
      if (moved === undefined) break;
      result = moved;
    }
  }
  return result;
};
