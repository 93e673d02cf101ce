import { type Chart, groupDots } from "@lac-analytics/charts";
import { dayFromIso, findFigure } from "@lac-analytics/core";
import { figuresAt, wordingOf } from "../content/sample.ts";

const scores = figuresAt(dayFromIso("2019-03-31"), ["sdq-average"], [["sex"], ["total"]]);

export const chart: Chart = groupDots(
  [
    { label: "Boys", figure: findFigure(scores, "sdq-average", "sex", "male") },
    { label: "Girls", figure: findFigure(scores, "sdq-average", "sex", "female") },
  ],
  wordingOf("Average SDQ score", "points on average"),
  { label: "All", figure: findFigure(scores, "sdq-average") },
);
