import { trend } from "@lac-analytics/charts";
import { comparable, type Figure, figuresOverTime, findMeasure, seriesDays } from "@lac-analytics/core";
import { capitalised, figureInFull, type NotebookSource, wordingFor } from "@lac-analytics/report";

/** A share that the council counts itself: its figures, the latest in words, and a line over time. */
export function localLine(
  source: NotebookSource,
  [measure, breakdown, category]: readonly [string, string, string],
  title: string,
  counting: string,
) {
  const { series, asAt, figuresAt, council } = source;
  const own = series.filter((row) => row.category === category);
  const days = seriesDays(own, [measure], asAt);
  const lists = days.length === 0 ? [] : figuresAt(days, { measures: [findMeasure(measure)], by: [[breakdown]] });
  const figures: readonly Figure[] =
    days.length === 0 ? [] : figuresOverTime(lists.flat(), days, { measure, breakdown, category });
  const last = figures.at(-1);
  const isLine = figures.filter((figure) => comparable(figure).symbol === "").length > 1;
  return {
    figures,
    share: last === undefined ? "" : figureInFull(last, "young person", "young people"),
    chart: isLine
      ? trend(
          [{ label: capitalised(council), figures }],
          wordingFor(council)(title, counting, "the council's own series"),
        )
      : null,
  };
}
