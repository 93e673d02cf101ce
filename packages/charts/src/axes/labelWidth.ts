import { withMinus } from "../words/withMinus.ts";

/** Advance widths of Arimo, which are Arial's too, in thousandths of the font's size. */
const widths: readonly (readonly [width: number, characters: string])[] = [
  [191, "'"],
  [223, "ijl‘’"],
  [260, "|"],
  [278, "I ,./:;\\f[]t!"],
  [334, "·-()r`“”{}"],
  [355, '"'],
  [390, "*"],
  [400, "°"],
  [470, "^"],
  [500, "Jszckvxy"],
  [549, "±≥≤"],
  [557, "_–?Laeoéèhnubdgpq$0123456789£#"],
  [584, "+<=>~\u{2212}×"],
  [611, "FTZ"],
  [667, "PYESKAVXB&"],
  [723, "RCUNHDw"],
  [778, "GOQ"],
  [834, "Mm"],
  [890, "%"],
  [944, "W"],
];

const widthOf = new Map(widths.flatMap(([width, characters]) => [...characters].map((one) => [one, width] as const)));

/** Wider than any letter of the Latin alphabets. */
const widest = 1016;

/**
 * The width of a line of text in a drawing, in pixels at the theme's size: never less than the font's own, which draws
 * some pairs of letters closer. Places labels, where `textWidth`, which reads the font's file, would not run in a browser.
 *
 * @example
 * labelWidth("Age"); // => 28.496
 */
export function labelWidth(text: string): number {
  const thousandths = [...withMinus(text)].reduce((sum, character) => sum + (widthOf.get(character) ?? widest), 0);
  return (thousandths * 16) / 1000;
}
