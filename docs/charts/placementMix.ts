import { type Chart, placementMix } from "@lac-analytics/charts";
import { categoriesOf } from "@lac-analytics/core";
import { asAt, figuresAt, wordingOf } from "../content/sample.ts";

export const chart: Chart = placementMix(
  figuresAt(asAt, ["placement-share"], [["placement"]]),
  categoriesOf("placement-share", "placement"),
  wordingOf("Placement types", "children looked after"),
);
