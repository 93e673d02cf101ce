import { type Chart, movesHeatMap } from "@lac-analytics/charts";
import { categoriesOf, dayFromIso, movesBetween } from "@lac-analytics/core";
import { care, wordingOf } from "../content/sample.ts";

export const chart: Chart = movesHeatMap(
  movesBetween({ care, period: { from: dayFromIso("2017-04-01"), to: dayFromIso("2018-03-31") } }),
  categoriesOf("placement-share", "placement"),
  wordingOf("Moves between placements", "placement moves"),
);
