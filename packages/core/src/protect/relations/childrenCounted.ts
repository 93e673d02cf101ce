import type { FigurePlace, ReportCount } from "../counts/ReportCount.ts";
import { sameCategories } from "./sameCategories.ts";
import { sameChildren } from "./sameChildren.ts";
import { sameCounts } from "./sameCounts.ts";

/** A count by what it says it is of, whatever its number and its time. */
export type CountedCell = Pick<ReportCount, "measure" | "role"> & FigurePlace;

const { everywhere, byBreakdown } = sameChildren;

/** The count that stands for each in every category, by its name and of one breakdown, and the category that stands for each. */
const leaderOf = leadersOf(everywhere);
const leaderBy = new Map(
  Object.entries(byBreakdown).map(([by, lists]) => [
    by,
    leadersOf(lists.map((list) => list.map((count) => leaderOf.get(count) ?? count))),
  ]),
);
const leadingCategory = leadersOf(sameCategories.map((list) => list.map((category) => category.join(" "))));
const leadingName = leadersOf(
  sameCounts.map((list) => list.map(([count, by, category]) => nameIn(leadingCount(count, [by]), [by], [category]))),
);

/**
 * A name of the children that a count counts by its definition: two counts of one time with the same name are of the same
 * children, also where they are nought and no child shows it. All of a breakdown together are its category `*`.
 */
export function childrenCounted({ measure, role, breakdowns, categories }: CountedCell): string {
  const count = leadingCount(`${measure} ${role}`, breakdowns);
  const name = breakdowns.length === 0 ? nameIn(count, ["total"], ["total"]) : nameIn(count, breakdowns, categories);
  return leadingName.get(name) ?? name;
}

/** What stands for a count where it is split so: of a crossing, what does by each of its breakdowns. */
function leadingCount(count: string, breakdowns: readonly string[]): string {
  const leader = leaderOf.get(count) ?? count;
  const [first = leader, ...others] = new Set(breakdowns.map((by) => leaderBy.get(by)?.get(leader) ?? leader));
  return others.length === 0 ? first : leader;
}

function nameIn(count: string, breakdowns: readonly string[], categories: readonly string[]): string {
  const place = `${breakdowns.join(";")} ${categories.join(";")}`;
  return `${count} ${leadingCategory.get(place) ?? place}`;
}

function leadersOf(lists: readonly (readonly string[])[]): ReadonlyMap<string, string> {
  return new Map(lists.flatMap(([leader = "", ...others]) => others.map((other) => [other, leader] as const)));
}
