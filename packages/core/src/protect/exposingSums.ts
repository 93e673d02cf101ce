import type { CountTable } from "./countTable.ts";
import { isSmallRemainder } from "./isSmallRemainder.ts";

/**
 * The sums that by themselves give a withheld count, or a remainder too small to be shown, fewer values than it must
 * keep: those with withheld counts on one side only, which add up to a known number barely larger than the least they
 * can be.
 */
export function exposingSums(
  { counts, sums }: CountTable,
  withheld: ReadonlySet<number>,
  threshold: number,
  width: number,
): ReadonlySet<number> {
  const exposing = new Set<number>();
  for (const [at, sum] of sums.entries()) {
    const remains = isSmallRemainder(sum, threshold);
    if (sum.remainder > 0 && !remains) continue;
    const wholes = sum.wholes.filter((whole) => withheld.has(whole));
    const parts = sum.parts.filter((part) => withheld.has(part));
    const isOneSided = wholes.length === 0 || (parts.length === 0 && !remains);
    if (isOneSided && isNarrow([...wholes, ...parts], sum.remainder)) exposing.add(at);
  }
  return exposing;

  /** hidden counts that add up, with a remainder that may be nought, to a number that is known */
  function isNarrow(hidden: readonly number[], remainder: number): boolean {
    const isGuarded = remainder > 0 || hidden.some((count) => counts[count]?.isShown);
    if (!isGuarded || hidden.length + Number(remainder > 0) === 1) return isGuarded;
    const least = hidden.filter((count) => counts[count]?.isShown).length;
    return hidden.reduce((sum, count) => sum + (counts[count]?.value ?? 0), remainder - least) < width;
  }
}
