import { type Chart, type ChartWording, type TrendPanel, trend, trendPanels } from "@lac-analytics/charts";
import { comparable, type Figure, findFigures } from "@lac-analytics/core";
import {
  type ComparedFigures,
  changeVerdict,
  listInWords,
  partInWords,
  testedChangeInWords,
} from "@lac-analytics/report";

/** Categories that anybody is in, or of which that is not shown, without one that is a part of another. */
export function figuresMet(figures: readonly Figure[], measure: string, breakdown: string, leftOut: string) {
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

/** Which shares of placements changed by more than chance. */
export function clearChanges(rows: readonly ComparedFigures[]): string {
  const known = rows.filter((row) => changeVerdict(row) !== "not known");
  const clear = known.filter((row) => changeVerdict(row) !== "could be chance");
  if (known.length === 0) return "no share of placements can be held against it";
  const which = clear.map(
    ({ label, now, earlier }) =>
      `${label.toLowerCase()} (${testedChangeInWords(now, earlier).replace(/, which .*/, "")})`,
  );
  const list = which.length === 0 ? "" : `: ${listInWords(which)}`;
  return `${partInWords(clear.length, known.length, "kind of placement", "kinds of placement")} changed by more than chance${list}`;
}

/** Kinds of placement over time, each in a panel of its own. */
export function mixOf(panels: readonly TrendPanel[], wording: ChartWording): Chart {
  const { title, ...chart } = trendPanels(panels, wording);
  return {
    ...chart,
    title: title.replace(/measure(s?)\b/, (_, several) => `${several === "" ? "kind" : "kinds"} of placement`),
  };
}
