import { type Day, type FigureInputs, figuresOf, measures, type Return } from "@lac-analytics/core";
import { countsOf } from "../../../../packages/core/src/protect/counts/countsOf.ts";
import { memberSet } from "../../../../packages/core/src/protect/counts/memberSet.ts";
import { membersOfCounts } from "../../../../packages/core/src/protect/counts/membersOfCounts.ts";
import { groupedBy } from "../../../../packages/core/src/return/groupedBy.ts";

/** A return and a day, at which everything is counted. */
export interface Occasion {
  readonly care: Return;
  readonly day: Day;
}

/** Whom a count that is published counts. */
interface Seen {
  /** a measure and which of its counts, such as `cla-number numerator` */
  readonly of: string;
  readonly breakdown: string;
  /** all of a breakdown's categories together are `*` */
  readonly category: string;
  /** a key of the set at each occasion, and how many it has; none where no figure has the count */
  readonly at: ({ readonly key: string; readonly children: number } | undefined)[];
}

/** Of fewer children than these nobody can say that they are the same. */
const enough = 10;

/**
 * Which counts are of the same children at all occasions, as lines: of a breakdown, the measures that agree in every category, or
 * single counts that do. The first of a line stands for the others.
 */
export function sameChildrenIn(occasions: readonly Occasion[], inputs: FigureInputs): readonly string[] {
  const seen = withWholes(occasions.flatMap((occasion, at) => seenAt(occasion, at, inputs)));
  const families = groupedBy(seen.values(), ({ of, breakdown }) => `${breakdown} ${of}`);
  const byBreakdown = groupedBy(families.values(), ([first]) => first?.breakdown);
  const followers = new Set<string>();
  const ofFamilies = [...byBreakdown].flatMap(([breakdown = "", all]) => {
    const mostSeenFirst = all.toSorted((a, b) => known(b).length - known(a).length);
    return groupsOf(mostSeenFirst, (one, other) => agree(one, other, breakdown)).flatMap((group): readonly string[] => {
      const names = group.map(([first]) => first?.of ?? "");
      for (const name of names.slice(1)) followers.add(`${breakdown} ${name}`);
      return names.length === 1 ? [] : [`${breakdown}: ${names.join(" = ")}`];
    });
  });
  const leaders = [...families].filter(([family]) => !followers.has(family)).flatMap(([, family]) => known(family));
  const ofCells = groupsOf(leaders, areSame)
    .filter((alike) => alike.length > 1)
    .map((alike) => alike.map(({ of, breakdown, category }) => `${of} ${breakdown} ${category}`).join(" = "));
  return [...ofFamilies, ...ofCells];
}

/** The counts of all that is published of a day, and of whom each is: a child as often as it is counted. */
function seenAt({ care, day }: Occasion, occasion: number, inputs: FigureInputs): readonly SeenOnce[] {
  const figures = measures
    .filter(({ kind }) => kind !== "local")
    .flatMap((measure) => figuresOf(care, { asAt: day }, { ...inputs, measures: [measure], by: "all" }));
  const counted = countsOf(figures, measures, 5);
  const sets = membersOfCounts(
    figures,
    counted,
    measures,
    care,
    () => inputs,
    () => true,
  );
  return counted.counts.flatMap(({ measure, role, breakdowns, categories, isChange }, at) => {
    const children = sets[at]?.members.map((member) => member % care.children.length);
    if (children === undefined || isChange) return [];
    const [breakdown = "total", category = "total"] = [breakdowns[0], categories[0]];
    return [{ of: `${measure} ${role}`, breakdown, category, occasion, children }];
  });
}

interface SeenOnce extends Pick<Seen, "of" | "breakdown" | "category"> {
  readonly occasion: number;
  readonly children: Int32Array;
}

/** Counts at all occasions, and those of all of a breakdown where that is not all of the measure. */
function withWholes(each: readonly SeenOnce[]): readonly Seen[] {
  const seen = new Map<string, Seen>();
  const add = ({ of, breakdown, category, occasion, children }: SeenOnce): void => {
    const name = `${of} ${breakdown} ${category}`;
    const one = seen.get(name) ?? { of, breakdown, category, at: [] };
    seen.set(name, one);
    one.at[occasion] = { key: memberSet(children.toSorted()).key, children: children.length };
  };
  for (const one of each) add(one);
  const families = groupedBy(each, ({ of, breakdown, occasion }) => `${of} ${breakdown} ${occasion}`);
  for (const family of families.values()) {
    const [first] = family;
    if (first === undefined || first.breakdown === "total") continue;
    const children = Int32Array.from(family.flatMap((one) => [...one.children]));
    add({ ...first, category: "*", children });
  }
  return [...seen.values()].filter((one) => {
    const total = seen.get(`${one.of} total total`);
    return one.category !== "*" || total === undefined || !areSame(one, total);
  });
}

/** Puts each where the first of a group is like it. */
function groupsOf<T>(all: readonly T[], areAlike: (leader: T, other: T) => boolean): readonly (readonly T[])[] {
  const groups: { readonly leader: T; readonly members: T[] }[] = [];
  for (const one of all) {
    const found = groups.find(({ leader }) => areAlike(leader, one));
    if (found === undefined) groups.push({ leader: one, members: [one] });
    else found.members.push(one);
  }
  return groups.map(({ members }) => members);
}

/** Whether two counts are the same wherever there are both, of children enough. */
function areSame(one: Seen, other: Seen): boolean {
  let children = 0;
  for (const [occasion, mine] of one.at.entries()) {
    const theirs = other.at[occasion];
    if (mine === undefined || theirs === undefined) continue;
    if (mine.key !== theirs.key) return false;
    children += mine.children;
  }
  return children >= enough;
}

function known(family: readonly Seen[]): readonly Seen[] {
  return family.filter(({ at }) => at.reduce((sum, each) => sum + (each?.children ?? 0), 0) >= enough);
}

/** Whether two families are of the same children in every category of which enough were seen; of several, in two at least. */
function agree(one: readonly Seen[], other: readonly Seen[], breakdown: string): boolean {
  const mine = new Map(known(one).map((each) => [each.category, each]));
  const theirs = known(other).filter(({ category }) => category !== "*");
  const least = breakdown === "total" ? 1 : 2;
  return (
    theirs.length >= least &&
    theirs.every((each) => {
      const match = mine.get(each.category);
      return match !== undefined && areSame(match, each);
    })
  );
}
