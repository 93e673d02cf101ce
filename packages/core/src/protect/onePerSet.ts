import { groupedBy } from "../return/groupedBy.ts";
import type { KnownCount } from "./KnownCount.ts";

/** The counts without those of the same members as an earlier one. */
export function onePerSet(counts: readonly KnownCount[]): readonly KnownCount[] {
  return [...groupedBy(counts, ({ count, set }) => `${set.key}|${count.value}`).values()].flatMap(
    ([first]) => first ?? [],
  );
}
