import type { Breakdown } from "./Breakdown.ts";
import type { Member } from "./Member.ts";

/**
 * What a measure would count and the return does not hold, such as the matches of children who are not adopted yet. No
 * figure is made of what is not known: where the return holds nothing of it there is none (`x`), and what it holds a
 * part of is a figure of that part, from which nothing is concluded.
 */
export interface CoverageGap {
  /** the breakdown that it touches, and which of its categories if not all; every figure of the measure where missing */
  readonly in?: { readonly breakdown: Breakdown; readonly categories?: readonly string[] };
  /**
   * Those among the counted of whom it is not known how they count. A figure of which they are few is told as it is,
   * with a note of them.
   */
  readonly unknown?: readonly Member[];
  /**
   * - nothing: there is no figure
   * - at-least: those counted are some of those there were, so that nought counted is not known to be nought
   * - part: the figure is of a part of those it would be of
   */
  readonly holds: "nothing" | "at-least" | "part";
  /** what a reader must know of it, where it is of some members with how many they are, as `countInNote` has it */
  readonly note: string | ((unknown: string) => string);
}
