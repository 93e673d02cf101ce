import { groupedBy } from "../../return/groupedBy.ts";
import type { Relation } from "../relations/Relation.ts";
import { type MemberSet, memberSet, membersOfAll } from "./memberSet.ts";
import { familyOf, measureAndPeriodOf, nameOf, type ReportCount } from "./ReportCount.ts";

/** Counts that no figure shows, to stand after those that figures show, the sums that they are, and whom they count. */
export interface UnshownMargins {
  readonly counts: readonly ReportCount[];
  readonly sums: readonly Relation[];
  readonly sets: readonly (MemberSet | undefined)[];
}

/**
 * The totals and margins that no figure shows and that tables add up to all the same. A total a reader knows, since it is
 * always told somewhere. Margins inside, such as those by sex of a table of age by sex, are as if a figure showed them:
 * known, and withheld where they must be. The sum of categories in which a child stands more than once, or of some that were withheld before, is no number of children and
 * told to no one.
 *
 * @param sets whom each count counts, as far as it is known
 * @param incomplete measures and periods some of whose figures were withheld before
 * @param threshold the largest count that is small
 * @param isTold whether a reader is told of a count that it is there; what others add up to is nobody's to know
 * @param children how many children the return has
 */
export function unshownMargins(
  counts: readonly ReportCount[],
  sets: readonly (MemberSet | undefined)[],
  incomplete: ReadonlySet<string>,
  threshold: number,
  children: number,
  isTold: (at: number) => boolean,
): UnshownMargins {
  const inFigures = new Set(counts.map(nameOf));
  const margins: ReportCount[] = [];
  const sums: Relation[] = [];
  const marginSets: (MemberSet | undefined)[] = [];
  const places = new Map<string, number>();
  const families = groupedBy([...counts.keys()].filter(isTold), (at) => {
    const count = counts[at];
    return count === undefined ? "" : familyOf(count);
  });
  for (const family of families.values()) {
    const width = counts[family[0] ?? -1]?.breakdowns.length ?? 0;
    for (let kept = 0; kept < 2 ** width - 1; kept += 1) {
      const isKept = (_: string, place: number): boolean => (kept >> place) % 2 === 1;
      const groups = groupedBy(family, (at) => counts[at]?.categories.filter(isKept).join("|"));
      for (const parts of groups.values()) {
        const first = counts[parts[0] ?? -1];
        if (first === undefined) continue;
        const value = parts.reduce((sum, at) => sum + (counts[at]?.value ?? 0), 0);
        const place = { breakdowns: first.breakdowns.filter(isKept), categories: first.categories.filter(isKept) };
        const isInside = place.breakdowns.length > 0;
        const small = isInside && value > 0 && value <= threshold;
        const margin: ReportCount = { ...first, ...place, value, small, standing: isInside ? "figure" : "margin" };
        if (inFigures.has(nameOf(margin))) continue;
        const key = `${nameOf(margin)}|sum ${value}`;
        const at = places.get(key) ?? counts.length + margins.length;
        if (!places.has(key)) {
          const members = unionOf(
            parts.map((part) => sets[part]),
            children,
          );
          const isTotal = members !== "overlapping" && !incomplete.has(measureAndPeriodOf(first));
          margins.push({ ...margin, key, standing: isTotal ? margin.standing : "sum", small: isTotal && small });
          marginSets.push(members === "overlapping" ? undefined : members);
        }
        places.set(key, at);
        sums.push({ wholes: [at], parts, remainder: 0 });
      }
    }
  }
  return { counts: margins, sums, sets: marginSets };
}

/** All members of sets; undefined where those of one of them are not known. */
function unionOf(sets: readonly (MemberSet | undefined)[], children: number): MemberSet | "overlapping" | undefined {
  if (!sets.every((set) => set !== undefined)) return undefined;
  const members = membersOfAll(sets);
  const isOfChildren = new Set(members).size === members.length && members.every((member) => member < children);
  return isOfChildren ? memberSet(members.sort()) : "overlapping";
}
