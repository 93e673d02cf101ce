import type { Figure } from "../measure/Figure.ts";
import { symbolMeanings } from "./symbolMeanings.ts";

/**
 * What a reader of published figures must be told, one sentence each: how they are protected and rounded, and each
 * symbol that stands among them.
 *
 * @param threshold the largest count that was withheld for being small
 * @example
 * const [figure] = figuresOf(care, { asAt: dayFromIso("2019-01-21") }, { measures: [findMeasure("cla-number")] });
 * publicationNotes([{ ...figure, symbol: "c" }]).at(-1); // => "[c] means withheld to protect confidentiality."
 */
export function publicationNotes(figures: readonly Figure[], threshold = 5): readonly string[] {
  const symbols = (["c", "k", "x", "z"] as const).filter((symbol) =>
    figures.some((figure) => figure.symbol === symbol),
  );
  return [
    `Counts of 1 to ${threshold} are withheld, with the percentages and rates that follow from them and with other counts that would give them away. Nought is shown, except where it would give the others away.`,
    "Percentages and rates are rounded, halves up; counts of an authority are not.",
    ...symbols.map((symbol) => `[${symbol}] means ${symbolMeanings[symbol]}.`),
  ];
}
