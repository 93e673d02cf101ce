import { groupedBy } from "../../return/groupedBy.ts";
import { measureAndPeriodOf, type ReportCount } from "../counts/ReportCount.ts";
import type { Relation } from "./Relation.ts";

/** The counts of one measure and period that are split alike, by their place in the list of counts. */
interface Family {
  readonly role: ReportCount["role"];
  readonly breakdowns: readonly string[];
  readonly members: readonly number[];
}

/**
 * The sums that figures' own names tell: within a measure and period, categories add up to the total, and crossed ones to
 * their margins. Where they fall short of it, the rest is a remainder; where they exceed it, some are parts of others and
 * tell no sum.
 */
export function sumRelations(counts: readonly ReportCount[], incomplete: ReadonlySet<string>): readonly Relation[] {
  const byMeasure = groupedBy(counts.keys(), (at) => {
    const count = counts[at];
    return count === undefined ? "" : measureAndPeriodOf(count);
  });
  return [...byMeasure].flatMap(([measureAndPeriod, places]) => {
    const families = familiesOf(counts, places);
    return families.flatMap((fine) =>
      families
        .filter((coarse) => isCoarser(coarse, fine))
        .flatMap((coarse) => marginSums(counts, coarse, fine))
        .filter(({ remainder }) => remainder === 0 || (remainder > 0 && !incomplete.has(measureAndPeriod))),
    );
  });
}

function familiesOf(counts: readonly ReportCount[], places: readonly number[]): readonly Family[] {
  const families = groupedBy(places, (at) => `${counts[at]?.role}|${counts[at]?.breakdowns.join("|")}`);
  return [...families.values()].flatMap((members) => {
    const first = counts[members[0] ?? -1];
    return first === undefined ? [] : [{ role: first.role, breakdowns: first.breakdowns, members }];
  });
}

function isCoarser(coarse: Family, fine: Family): boolean {
  return (
    coarse.role === fine.role &&
    coarse.breakdowns.length < fine.breakdowns.length &&
    coarse.breakdowns.every((breakdown) => fine.breakdowns.includes(breakdown))
  );
}

/** Each count of a coarser family as the sum of those of a finer one in its category; of several wholes, the one that is. */
function marginSums(counts: readonly ReportCount[], coarse: Family, fine: Family): readonly Relation[] {
  const kept = coarse.breakdowns.map((breakdown) => fine.breakdowns.indexOf(breakdown));
  const partsOf = groupedBy(fine.members, (at) => kept.map((place) => counts[at]?.categories[place]).join("|"));
  const wholesOf = groupedBy(coarse.members, (at) => counts[at]?.categories.join("|") ?? "");
  return [...wholesOf].flatMap(([category, wholes]) => {
    const parts = partsOf.get(category) ?? [];
    const sum = parts.reduce((soFar, at) => soFar + (counts[at]?.value ?? 0), 0);
    const sums = wholes.map(
      (whole): Relation => ({ wholes: [whole], parts, remainder: (counts[whole]?.value ?? 0) - sum }),
    );
    return parts.length === 0 ? [] : sums.filter(({ remainder }) => remainder === 0 || wholes.length === 1);
  });
}
