import { poundsText } from "./poundsText.ts";

/**
 * Between which whole pounds 80 of 100 futures lie.
 *
 * @example
 * poundsRangeText({ lower80: -1200.4, upper80: 57_000 }); // => "-£1,200 to £57,000"
 */
export function poundsRangeText({ lower80, upper80 }: { readonly lower80: number; readonly upper80: number }): string {
  return `${poundsText(lower80)} to ${poundsText(upper80)}`;
}
