import type { Return } from "../return/Return.ts";
import { type Breakdown, unassigned } from "./Breakdown.ts";
import type { Member } from "./Member.ts";

/** Joins the categories of crossed breakdowns, and their ids. */
export const crossing = ";";

/**
 * How many members fall in each category of one breakdown, or of several crossed: every combination of the known
 * categories in order, those of nobody too, and after them what only these members have, such as `unassigned`.
 */
export function tallyByCategory(
  care: Return,
  breakdowns: readonly Breakdown[],
  members: readonly Member[],
): ReadonlyMap<string, number> {
  const tally = new Map<string, number>();
  for (const category of crossed(breakdowns.map(({ categories }) => categories.map(({ id }) => id))))
    tally.set(category, 0);
  const classifiers = breakdowns.map(({ classifier }) => classifier(care));
  const further = new Map<string, number>();
  for (const member of members) {
    for (const category of crossed(classifiers.map((categoriesOf) => categoriesOf(member)))) {
      const counts = tally.has(category) ? tally : further;
      counts.set(category, (counts.get(category) ?? 0) + 1);
    }
  }
  for (const category of [...further.keys()].sort(byUnassignedLast)) tally.set(category, further.get(category) ?? 0);
  return tally;
}

function crossed(lists: readonly (readonly string[])[]): readonly string[] {
  return lists.reduce<readonly string[]>(
    (soFar, list) => soFar.flatMap((left) => list.map((right) => (left === "" ? right : `${left}${crossing}${right}`))),
    [""],
  );
}

function byUnassignedLast(a: string, b: string): number {
  const last = Number(a.includes(unassigned.id)) - Number(b.includes(unassigned.id));
  return last !== 0 || a === b ? last : a < b ? -1 : 1;
}
