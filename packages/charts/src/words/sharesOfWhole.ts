import { type Figure, unassigned } from "@lac-analytics/core";
import type { CategoryLabel } from "../figures/CategoryLabel.ts";
import { figuresByCategory } from "../figures/figuresByCategory.ts";
import { formatNumber } from "./formatNumber.ts";
import { valueText } from "./valueText.ts";

/** A category's share of a whole. */
export interface Share {
  readonly category: string;
  readonly label: string;
  readonly figure: Figure;
  /** the children in it; null where that is withheld */
  readonly count: number | null;
  /** count and percentage, or the symbol */
  readonly text: string;
}

/** Shares in the categories' order, and the number they are shares of; undefined where every share hides it. */
export interface SharesOfWhole {
  readonly shares: readonly Share[];
  readonly whole: number | undefined;
}

/** A bar's name and its shares. */
export interface NamedShares extends SharesOfWhole {
  readonly label: string;
}

/**
 * Percentages of one whole with the counts behind them; what is in no category is left out where that is nobody.
 *
 * @param chart the chart's name, for the message of an error
 * @throws {RangeError} if a figure is not a percentage, one that is shown lacks its counts, or wholes differ
 */
export function sharesOfWhole(
  chart: string,
  figures: readonly Figure[],
  categories: readonly CategoryLabel[],
): SharesOfWhole {
  const met = figures.filter(({ category, numerator }) => category !== unassigned.id || numerator !== 0);
  const shares = figuresByCategory(chart, met, categories).map(({ label, figure }) => {
    const { category, unit, numerator, denominator, symbol } = figure;
    if (unit !== "percent") throw new RangeError(`${chart} draws percentages, got ${unit} for "${category}"`);
    if (symbol === "" && (numerator === undefined || denominator === undefined)) {
      throw new RangeError(`${chart} requires the counts behind the share of "${category}"`);
    }
    const count = numerator ?? null;
    const text =
      symbol === "" && count !== null ? `${formatNumber(count, 0)} (${valueText(figure)})` : valueText(figure);
    return { category, label, figure, count, text };
  });
  const wholes = new Set(figures.flatMap(({ denominator }) => denominator ?? []));
  if (wholes.size > 1) throw new RangeError(`${chart} draws shares of one whole, got ${[...wholes].join(" and ")}`);
  return { shares, whole: [...wholes][0] };
}
