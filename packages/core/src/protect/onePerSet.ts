import type { KnownCount } from "./KnownCount.ts";

/** The counts without those of the same members as an earlier one. */
export function onePerSet(counts: readonly KnownCount[]): readonly KnownCount[] {
  return [...Map.groupBy(counts, ({ count, set }) => `${set.key}|${count.value}`).values()].flatMap(
    ([first]) => first ?? [],
  );
}
