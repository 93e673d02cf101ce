import { type Chart, scenarioLines } from "@lac-analytics/charts";
import { type Figure, findFigure } from "@lac-analytics/core";
import { asAt, figuresAt, wordingOf } from "../content/sample.ts";

const base = findFigure(figuresAt(asAt, ["cla-number"]), "cla-number");

/** Numbers that are made up, at the ends of three years. */
function scenario(...values: readonly number[]): readonly Figure[] {
  return values.flatMap((value, at) => {
    const day = `${2019 + at}-03-31`;
    return base.symbol === "" ? [{ ...base, value, periodStart: day, periodEnd: day }] : [];
  });
}

export const chart: Chart = scenarioLines(
  [
    { label: "As now", figures: scenario(315, 322, 330) },
    { label: "More return home", figures: scenario(315, 309, 301) },
  ],
  wordingOf("Children looked after", "children looked after"),
);
