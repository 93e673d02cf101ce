import type { BreakdownId, CategoryId } from "./measures.ts";

/** Which figures of a measure a caution is of: every one, or those in some categories of a breakdown by its id, all by default. */
interface Concerned {
  readonly in?: { readonly breakdown: BreakdownId; readonly categories?: readonly CategoryId[] };
  /** why, as a sentence without its full stop */
  readonly reason: string;
}

/**
 * What may not be done with the figures of a measure. It is not for readers alone: tables, charts and verdicts obey it.
 *
 * - do-not-rank: authorities are not ranked by it, nor put into bands
 * - do-not-join: from a reporting year on it is counted otherwise than before, so that figures on both sides are neither
 *   joined by a line nor compared; of `published figures` alone, it is counted in one way from returns
 * - known-in-part: a return holds a part of those counted only, so that nothing is concluded from how many
 * - interval-too-narrow: what the interval calls clear may still be chance
 */
export type Caution =
  | (Concerned & { readonly kind: "do-not-rank" | "known-in-part" | "interval-too-narrow" })
  | (Concerned & {
      readonly kind: "do-not-join";
      readonly from: number;
      readonly of: "all figures" | "published figures";
    });
