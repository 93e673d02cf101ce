import { groupedBy } from "../return/groupedBy.ts";
import { measureAndPeriodOf } from "./measureAndPeriodOf.ts";
import type { Relation } from "./Relation.ts";
import type { ReportCount } from "./ReportCount.ts";

/** Counts that no figure shows, to stand after those that figures show, and the sums that they are. */
export interface UnshownMargins {
  readonly counts: readonly ReportCount[];
  readonly sums: readonly Relation[];
}

/**
 * The totals and margins that no figure shows and that tables add up to all the same: those by sex of a table of age by
 * sex, the total of a table without one. They tie tables of one whole to each other. Where the tables of a measure do not
 * agree, because categories overlap or are missing, each sum stands for itself.
 */
export function unshownMargins(counts: readonly ReportCount[]): UnshownMargins {
  const shown = new Set(counts.map(marginOf));
  const margins: ReportCount[] = [];
  const sums: Relation[] = [];
  const places = new Map<string, number>();
  const families = groupedBy(counts.keys(), (at) => {
    const count = counts[at];
    return count === undefined ? "" : [measureAndPeriodOf(count), count.role, ...count.breakdowns].join("|");
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
        const margin = { ...first, ...place, value, small: false, isShown: false };
        if (shown.has(marginOf(margin))) continue;
        const key = `${marginOf(margin)}|sum ${value}`;
        const at = places.get(key) ?? counts.length + margins.length;
        if (!places.has(key)) margins.push({ ...margin, key });
        places.set(key, at);
        sums.push({ wholes: [at], parts, remainder: 0 });
      }
    }
  }
  return { counts: margins, sums };
}

function marginOf(count: Omit<ReportCount, "key">): string {
  return [measureAndPeriodOf(count), count.role, ...count.breakdowns, "", ...count.categories].join("|");
}
