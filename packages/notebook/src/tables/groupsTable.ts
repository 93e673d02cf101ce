import { type CategoryLabel, type ChartTable, tableMeasure } from "@lac-analytics/charts";
import type { Figure } from "@lac-analytics/core";
import { shareCell } from "../words/shareCell.ts";

/** A column of a table of groups: shares of each group's own children, one figure for each group. */
export interface GroupShares {
  readonly label: string;
  readonly figures: readonly Figure[];
}

/**
 * Shares in several groups, such as ages, side by side: a row for each group, and in each cell the share with the two
 * numbers behind it.
 *
 * @param heading what the groups are: "Age"
 * @example
 * const figures = figuresOf(care, { year: 2019 }, { measures: [findMeasure("immunisations")], by: [["sex"]] });
 * groupsTable("Health", "Sex", categoriesOf("immunisations", "sex"), [{ label: "Immunised", figures }]).rows; // => [["Male","90% (111 of 124)"],["Female","81% (78 of 96)"],["Unknown","[z]"]]
 */
export function groupsTable(
  caption: string,
  heading: string,
  groups: readonly CategoryLabel[],
  columns: readonly GroupShares[],
): ChartTable {
  const isMet = ({ id }: CategoryLabel): boolean =>
    columns.some(({ figures }) => figures.some(({ category }) => category === id));
  return {
    caption,
    ...tableMeasure(columns.flatMap(({ figures }) => figures)),
    columns: [{ label: heading, kind: "text" }, ...columns.map(({ label }) => ({ label, kind: "text" as const }))],
    rows: groups.filter(isMet).map(({ id, label }) => [
      label,
      ...columns.map(({ figures }) => {
        const figure = figures.find(({ category }) => category === id);
        return figure === undefined ? "[z]" : shareCell(figure);
      }),
    ]),
  };
}
