import { type Chart, fosterBreakdown } from "@lac-analytics/charts";
import { categoriesOf } from "@lac-analytics/core";
import { asAt, figuresAt, wordingOf } from "../content/sample.ts";

export const chart: Chart = fosterBreakdown(
  figuresAt(asAt, ["foster-type-share"], [["foster-panel"]]),
  categoriesOf("foster-type-share", "foster-panel"),
  wordingOf("Foster placements", "foster placements"),
  figuresAt(asAt, ["uasc-number"], [["foster-panel"]]),
);
