import { withMinus } from "../words/withMinus.ts";

/** Advance widths of DejaVu Sans, in thousandths of the font's size. */
const widths: readonly (readonly [width: number, characters: string])[] = [
  [275, "'"],
  [278, "ijl"],
  [295, "IJ"],
  [318, " ,.‘’·"],
  [337, "/:;\\|"],
  [352, "f"],
  [361, "-"],
  [390, "()[]"],
  [392, "t"],
  [401, "!"],
  [411, "r"],
  [460, '"'],
  [500, "*_`–"],
  [521, "s“”"],
  [525, "z"],
  [531, "?"],
  [550, "c"],
  [557, "L"],
  [575, "F"],
  [579, "k"],
  [592, "vxy"],
  [603, "P"],
  [615, "aeoTYéè"],
  [636, "hnubdgpqES$0123456789{}£"],
  [656, "K"],
  [686, "AVXZB"],
  [698, "RC"],
  [732, "U"],
  [752, "NH"],
  [775, "DG"],
  [787, "OQ&"],
  [838, "w#+<=>^~\u{2212}"],
  [863, "M"],
  [950, "%"],
  [989, "mW"],
];

const widthOf = new Map(widths.flatMap(([width, characters]) => [...characters].map((one) => [one, width] as const)));

/** Wider than any letter of the Latin alphabets. */
const widest = 1070;

/**
 * The width of a line of text in a drawing, in pixels at the theme's size: never less than the font's own, which draws
 * some pairs of letters closer. Places labels, where `textWidth`, which reads the font's file, would not run in a browser.
 */
export function labelWidth(text: string): number {
  const thousandths = [...withMinus(text)].reduce((sum, character) => sum + (widthOf.get(character) ?? widest), 0);
  return (thousandths * 16) / 1000;
}
