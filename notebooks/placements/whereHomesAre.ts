import { type Day, type Figure, findFigure, type MeasureId, seriesDays } from "@lac-analytics/core";
import { figuresOfDay, type SourceFacts, yearEndsTo } from "@lac-analytics/notebook";

/**
 * Children who live outside the area, and far from home besides, over time: on the days on which the council counted them
 * itself, else at the ends of years, as far as the return and a directory of postcodes tell.
 */
export function whereHomesAre({ series, asAt }: SourceFacts, on: (day: Day) => readonly Figure[]) {
  const over = (measure: MeasureId, figureOn: (figures: readonly Figure[]) => Figure): readonly Figure[] => {
    const own = seriesDays(series, [measure], asAt).map((day) => figureOn(on(day)));
    if (own.length > 0) return own;
    return yearEndsTo(asAt)
      .map((day) => figureOn(figuresOfDay(day, on(day))))
      .filter(({ symbol }) => symbol !== "x");
  };
  return {
    outside: over("out-of-area-share", (figures) => findFigure(figures, "out-of-area-share")),
    far: over("over-20-miles-outside-share", (figures) =>
      findFigure(figures, "over-20-miles-outside-share", "locality-distance", "outside-over-20"),
    ),
  };
}
