import type { DatedReturn } from "./dateReturns.ts";

/** Of what years the returns are that were stitched, and which years between them are missing, in sentences; none of a single return. */
export function returnsInWords(returns: readonly DatedReturn[]): readonly string[] {
  if (returns.length === 1) return [];
  const years = returns.flatMap(({ year }) => year ?? []);
  const missing = years.flatMap((year, at) => {
    const before = years[at - 1] ?? year;
    return Array.from({ length: Math.max(year - before - 1, 0) }, (_, gap) => before + 1 + gap);
  });
  const read = `${returns.length} returns were read and stitched into one history, those of ${years.join(", ")}.`;
  if (missing.length === 0) return [read];
  return [
    read,
    `There is no return of ${missing.join(", ")}, so what the others do not tell of that time is not known.`,
  ];
}
