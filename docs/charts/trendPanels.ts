import { type Chart, trendPanels } from "@lac-analytics/charts";
import { findMeasure } from "@lac-analytics/core";
import { figuresAt, wordingOf, yearEnds } from "../content/sample.ts";

export const chart: Chart = trendPanels(
  (["foster-share", "uasc-share"] as const).map((id) => ({
    label: findMeasure(id).title,
    figures: yearEnds.flatMap((day) => figuresAt(day, [id])),
    others: [],
  })),
  wordingOf("Shares of children looked after", ""),
);
