import { type CategoryLabel, type ChartTable, tableMeasure } from "@lac-analytics/charts";
import type { Figure } from "@lac-analytics/core";
import { countCell } from "../words/countCell.ts";
import { figureInWords } from "../words/figureInWords.ts";
import { intervalInWords } from "../words/intervalInWords.ts";

/**
 * How a whole divides into categories in their own order, such as lengths of time: the number, the share and its interval
 * of each; where each share is of another whole, such as of those of an age, of how many. Nothing where not one share may
 * be shown.
 *
 * @param figures percentages, one for each category
 * @param categories their names
 * @example
 * const figures = figuresOf(care, { asAt: dayFromIso("2019-01-21") }, { measures: [findMeasure("cla-profile-share")] });
 * sharesTable("Ages", figures, categoriesOf("cla-profile-share", "age")).rows.slice(0, 2); // => [["Under 1 year",9,"3%","2 to 5"],["1 to 4 years",38,"12%","9 to 16"]]
 */
export function sharesTable(
  caption: string,
  figures: readonly Figure[],
  categories: readonly CategoryLabel[],
): ChartTable | null {
  if (figures.every(({ symbol }) => symbol !== "")) return null;
  const labels = new Map(categories.map(({ id, label }) => [id, label]));
  const isOfOneWhole = new Set(figures.flatMap(({ denominator }) => denominator ?? [])).size < 2;
  return {
    caption,
    ...tableMeasure(figures),
    columns: [
      { label: "Group", kind: "text" },
      { label: "Number", kind: "number" },
      ...(isOfOneWhole ? [] : [{ label: "Of how many", kind: "number" as const }]),
      { label: "Share", kind: "text" },
      { label: "95% interval", kind: "text" },
    ],
    rows: figures.map((figure) => [
      labels.get(figure.category) ?? figure.category,
      countCell(figure),
      ...(isOfOneWhole ? [] : [figure.denominator ?? inPlaceOf(figure)]),
      figure.symbol === "" ? figureInWords(figure) : inPlaceOf(figure),
      figure.symbol === "" ? intervalInWords(figure).replace(/^.* interval /, "") : inPlaceOf(figure),
    ]),
  };
}

function inPlaceOf({ symbol }: Figure): string {
  return `[${symbol === "" ? "x" : symbol}]`;
}
