import { categoriesOf, type Figure } from "@lac-analytics/core";
import { figureInWords, intervalInWords, sharesTable } from "@lac-analytics/notebook";
import type { PopulationParts } from "./populationParts.ts";
import { shareInWords } from "./shareInWords.ts";

/** Who the children are, and why they are in care. */
export function profileOf({ total, by }: PopulationParts) {
  const met = (figures: readonly Figure[]) => figures.filter(({ numerator }) => numerator !== 0);
  const standardised = total("cla-rate-standardised");
  const ratios = by("disproportionality-ratio", "ethnicity").filter(({ symbol }) => symbol !== "x");
  return {
    ethnicityTable: sharesTable(
      "Ethnicity of children looked after",
      met(by("cla-profile-share", "ethnicity")),
      categoriesOf("cla-profile-share", "ethnicity"),
    ),
    needTable: sharesTable(
      "Why children came into care: category of need",
      met(by("need-share", "need")),
      categoriesOf("need-share", "need"),
    ),
    legalTable: sharesTable(
      "Legal status of children looked after",
      met(by("legal-status-share", "legal-status")),
      categoriesOf("legal-status-share", "legal-status"),
    ),
    mothers: shareInWords(total("mothers-share"), "girls aged 12 and over in care", "is a mother", "are mothers"),
    standardised:
      standardised.symbol === "x"
        ? ""
        : `Had our children the ages and the sexes of all children in England, ${figureInWords(standardised, 1)} of every 10,000 would be in care.`,
    ratioTable: ratios.length === 0 ? null : ratioTable(ratios),
  };
}

function ratioTable(ratios: readonly Figure[]) {
  const groups = categoriesOf("disproportionality-ratio", "ethnicity");
  return {
    caption: "How often children of each ethnic group are in care, for each time that White children are",
    columns: ["Ethnic group", "Times", "95% interval"].map((label) => ({ label, kind: "text" as const })),
    rows: ratios.map((figure) => [
      groups.find(({ id }) => id === figure.category)?.label ?? figure.category,
      figureInWords(figure, 2),
      intervalInWords(figure, 2).replace(/^.* interval /, ""),
    ]),
  };
}
