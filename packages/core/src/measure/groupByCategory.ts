import type { Return } from "../return/Return.ts";
import { type Breakdown, unassigned } from "./Breakdown.ts";
import { total } from "./breakdown/total.ts";
import type { FigureInputs } from "./FigureInputs.ts";
import type { Member } from "./Member.ts";

/** Joins the categories of crossed breakdowns, and their ids. */
export const crossing = ";";

/**
 * The members in each category of one breakdown, or of several crossed: every combination of the known categories in
 * order, those of nobody too, and after them what only these members have, such as `unassigned`.
 */
export function groupByCategory(
  care: Return,
  breakdowns: readonly Breakdown[],
  members: readonly Member[],
  inputs: FigureInputs,
): ReadonlyMap<string, readonly Member[]> {
  if (breakdowns.length === 0) return new Map([["", members]]);
  // asked for by nearly every measure, of all whom it counts
  if (breakdowns.length === 1 && breakdowns[0] === total) return new Map([[total.id, members]]);
  const groups = new Map<string, Member[]>();
  for (const category of crossed(breakdowns.map(({ categories }) => categories.map(({ id }) => id)))) {
    groups.set(category, []);
  }
  const classifiers = breakdowns.map(({ classifier }) => classifier(care, inputs));
  const [only] = classifiers;
  const categoriesOf =
    only !== undefined && classifiers.length === 1
      ? only
      : (member: Member) => crossed(classifiers.map((categories) => categories(member)));
  const further = new Map<string, Member[]>();
  // by their places, which takes less than an iterator: this is done of every child for every figure
  for (let at = 0; at < members.length; at += 1) {
    const member = members[at];
    if (member === undefined) continue;
    const categories = categoriesOf(member);
    for (let each = 0; each < categories.length; each += 1) {
      const category = categories[each] ?? "";
      const group = groups.get(category) ?? further.get(category);
      if (group === undefined) further.set(category, [member]);
      else group.push(member);
    }
  }
  if (further.size === 0) return groups;
  for (const category of [...further.keys()].sort(byUnassignedLast)) {
    groups.set(category, further.get(category) ?? []);
  }
  return groups;
}

function crossed(lists: readonly (readonly string[])[]): readonly string[] {
  const [only] = lists;
  if (only !== undefined && lists.length === 1) return only;
  return lists.reduce<readonly string[]>(
    (soFar, list) => soFar.flatMap((left) => list.map((right) => (left === "" ? right : `${left}${crossing}${right}`))),
    [""],
  );
}

function byUnassignedLast(a: string, b: string): number {
  const last = Number(a.includes(unassigned.id)) - Number(b.includes(unassigned.id));
  return last !== 0 || a === b ? last : a < b ? -1 : 1;
}
