import type { XmrRule } from "../stats/xmrRules.ts";

/**
 * What a series says of where it stands. Where neither way is better it is rising or falling; it is steady where it was
 * tested and nothing is more than chance would do; nobody can tell where it could not be tested.
 */
export type VerdictWord = "concern" | "improving" | "rising" | "falling" | "steady" | "cannot tell";

/** `perhaps` where a change lies outside the interval of one of two figures and how sure the other is is not known. */
export type Sureness = "clear" | "perhaps";

export type Direction = "up" | "down" | "level";

/** Why a series cannot be judged. */
export type NotJudged =
  | "there is no figure"
  | "there is one figure alone"
  | "the latest figure is not shown"
  | "no difference between so few could be told from chance"
  | "how sure the figures are is not known";

/** What a verdict rests on. `since` is the last day of the first period that was looked at, or in which the signal began. */
export type VerdictReason =
  | {
      readonly test: "control rules";
      readonly rule: XmrRule | null;
      readonly points: number;
      readonly mean: number;
      readonly since: string;
    }
  | {
      readonly test: "trend" | "difference";
      readonly method: string;
      readonly points: number;
      readonly p: number;
      readonly since: string;
    }
  | { readonly test: "outside the interval" | "no sample"; readonly since: string }
  | { readonly test: "none"; readonly because: NotJudged };

/** The one verdict on a series, used wherever it is spoken of. */
export interface SeriesVerdict {
  readonly word: VerdictWord;
  readonly sureness: Sureness;
  readonly direction: Direction;
  readonly reason: VerdictReason;
}
