import { type Figure, figureNames, type Unit } from "@lac-analytics/core";

/** When and where the figures of a table are for; 31 March 2019 by default. */
export interface TableHeading {
  readonly from?: string;
  readonly to?: string;
  readonly unit?: Unit;
}

/** Figures that count, one for each category. */
export function countFigures(
  measure: string,
  breakdown: string,
  counts: Readonly<Record<string, number>>,
  heading: TableHeading = {},
): readonly Figure[] {
  return Object.entries(counts).map(([category, count]) => ({
    ...headed(measure, breakdown, category, { unit: "children", ...heading }),
    numerator: count,
    value: count,
    symbol: "",
  }));
}

/** Figures that are shares in percent, each of its own denominator or all of one; of nobody they have no meaning. */
export function shareFigures(
  measure: string,
  breakdown: string,
  counts: Readonly<Record<string, readonly [numerator: number, denominator: number]>>,
  heading: TableHeading = {},
): readonly Figure[] {
  return Object.entries(counts).map(([category, [numerator, denominator]]) => {
    const share = { ...headed(measure, breakdown, category, { ...heading, unit: "percent" }), numerator, denominator };
    return denominator === 0
      ? { ...share, symbol: "z" }
      : { ...share, value: (numerator / denominator) * 100, symbol: "" };
  });
}

/** The symbols of a table's figures by category, the counts of those that have one still, or the value where it is no count. */
export function printed(
  figures: readonly Figure[],
  measure: string,
  breakdown: string,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    figures
      .filter((figure) => figure.measure === measure && figure.breakdown === breakdown)
      .map((figure) => [figure.category, figure.symbol === "" ? (figure.numerator ?? figure.value) : figure.symbol]),
  );
}

function headed(
  measure: string,
  breakdown: string,
  category: string,
  heading: TableHeading,
): Omit<Figure, "symbol" | "value"> {
  const { from = heading.to ?? "2019-03-31", to = "2019-03-31", unit = "children" } = heading;
  return {
    ...figureNames(measure, breakdown, category),
    periodStart: from,
    periodEnd: to,
    authority: "",
    unit,
    note: "",
  };
}
