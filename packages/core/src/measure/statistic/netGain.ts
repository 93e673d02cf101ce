import type { MeasureSource } from "../Measure.ts";
import { seriesRowsFor } from "../seriesRowsFor.ts";
import type { CategoryGroup, StatisticValue } from "./Statistic.ts";

/**
 * Other authorities' children placed here (`in`), which a local series gives, own children placed elsewhere (`out`),
 * which are counted, or the former less the latter. Without the series what needs it is not available (`x`).
 */
export function netGain(
  { category, numerator }: Pick<CategoryGroup, "category" | "numerator">,
  { series = [], period }: Pick<MeasureSource, "series" | "period">,
): StatisticValue {
  if (category === "out") return { numerator, value: numerator, symbol: "" };
  const placedHere = seriesRowsFor(series, "placement-net-gain", ["net-gain"], period).find(
    (row) => row.category === "in",
  );
  if (placedHere?.numerator === undefined) {
    return { symbol: "x", note: "needs a local series of other authorities' children placed here" };
  }
  return category === "in"
    ? { numerator: placedHere.numerator, value: placedHere.numerator, symbol: "" }
    : { value: placedHere.numerator - numerator, symbol: "" };
}
