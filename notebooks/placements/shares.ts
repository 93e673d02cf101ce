import { type Chart, type ChartWording, type TrendPanel, trend, trendPanels } from "@lac-analytics/charts";
import {
  type BreakdownOf,
  type CategoryOf,
  comparable,
  type Figure,
  findFigures,
  type MeasureId,
} from "@lac-analytics/core";

/** Categories that anybody is in, or of which that is not shown, without one that is a part of another. */
export function figuresMet<M extends MeasureId, B extends BreakdownOf<M>>(
  figures: readonly Figure[],
  measure: M,
  breakdown: B,
  leftOut: CategoryOf<B> | undefined,
) {
  return findFigures(figures, measure, breakdown).filter(
    ({ category, numerator }) => category !== leftOut && numerator !== 0,
  );
}

/** Lines over time, where the first has two points at least; of the others those that have. */
export function lineOf(
  lines: readonly { readonly label: string; readonly figures: readonly Figure[] }[],
  wording: ChartWording,
) {
  const isLine = ({ figures }: (typeof lines)[number]) =>
    figures.filter((figure) => comparable(figure).symbol === "").length > 1;
  const [first] = lines;
  return first === undefined || !isLine(first) ? null : trend(lines.filter(isLine), wording);
}

/** Kinds of placement over time, each in a panel of its own. */
export function mixOf(panels: readonly TrendPanel[], wording: ChartWording): Chart {
  const { title, ...chart } = trendPanels(panels, wording);
  return {
    ...chart,
    title: title.replace(/measure(s?)\b/, (_, several) => `${several === "" ? "kind" : "kinds"} of placement`),
  };
}
