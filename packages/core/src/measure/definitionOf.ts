import type { Caution } from "./Caution.ts";
import type { Measure } from "./Measure.ts";

/**
 * What a measure means, and what may not be done with its figures.
 *
 * @example
 * definitionOf(findMeasure("missing-at-date")).endsWith("do not rank."); // => true
 */
export function definitionOf({ definition, cautions = [] }: Pick<Measure, "definition" | "cautions">): string {
  return [definition, ...cautions.map(cautionInWords)].join(" ");
}

function cautionInWords(caution: Caution): string {
  const { breakdown, categories } = caution.in ?? {};
  const which = [breakdown?.title, categories?.map((id) => labelOf(caution, id)).join(", ")].filter(Boolean).join(": ");
  const where = which === "" ? "" : `${which}. `;
  switch (caution.kind) {
    case "do-not-rank":
      return `${where}${caution.reason}: do not rank.`;
    case "do-not-join":
      return `${where}${caution.reason}: do not join ${caution.of === "all figures" ? "figures" : "published figures"} of before ${caution.from} with those since.`;
    case "known-in-part":
      return `${where}${capitalised(caution.reason)}: conclude nothing from how many.`;
    case "interval-too-narrow":
      return `${where}${capitalised(caution.reason)}.`;
  }
}

function labelOf({ in: within }: Caution, category: string): string {
  return within?.breakdown.categories.find(({ id }) => id === category)?.label ?? category;
}

function capitalised(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
