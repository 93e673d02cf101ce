import { capitalised } from "../words/capitalised.ts";
import type { Breakdown } from "./Breakdown.ts";
import type { Caution } from "./Caution.ts";
import { cautionsOfMeasure } from "./cautions.ts";
import type { Measure } from "./Measure.ts";

/**
 * What a measure means, and what may not be done with its figures.
 *
 * @example
 * definitionOf(findMeasure("missing-at-date")).endsWith("do not rank."); // => true
 */
export function definitionOf({
  id,
  definition,
  breakdowns,
}: Pick<Measure, "id" | "definition" | "breakdowns">): string {
  return [definition, ...cautionsOfMeasure(id).map((caution) => cautionInWords(caution, breakdowns))].join(" ");
}

function cautionInWords(caution: Caution, breakdowns: readonly Breakdown[]): string {
  const breakdown = breakdowns.find(({ id }) => id === caution.in?.breakdown);
  const labels = caution.in?.categories?.map((category) => labelOf(breakdown, category)).join(", ");
  const which = [breakdown?.title, labels].filter(Boolean).join(": ");
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

function labelOf(breakdown: Breakdown | undefined, category: string): string {
  return breakdown?.categories.find(({ id }) => id === category)?.label ?? category;
}
