import { type MemberSet, memberSet } from "./memberSet.ts";
import type { UnshownMargins } from "./unshownMargins.ts";

/** Whom each count counts, and after them whom each margin counts: those of its parts, where they are known and no two share any. */
export function withMargins(
  sets: readonly (MemberSet | undefined)[],
  { counts, sums }: UnshownMargins,
): readonly (MemberSet | undefined)[] {
  const partsOf = new Map(sums.map(({ wholes: [whole = -1], parts }) => [whole, parts]));
  return [
    ...sets,
    ...counts.map(({ value }, margin) => {
      const parts = partsOf.get(sets.length + margin)?.map((part) => sets[part]?.members);
      if (parts === undefined || !parts.every((members) => members !== undefined)) return undefined;
      const members = new Set(parts.flatMap((part) => [...part]));
      return members.size === value ? memberSet(Int32Array.from(members).sort()) : undefined;
    }),
  ];
}
