import { type Chart, longDate, stackedShares } from "@lac-analytics/charts";
import { categoriesOf, isoFromDay } from "@lac-analytics/core";
import { figuresAt, wordingOf, yearEnds } from "../content/sample.ts";

export const chart: Chart = stackedShares(
  yearEnds.map((day) => ({
    label: longDate(isoFromDay(day)),
    figures: figuresAt(day, ["provider-share"], [["locality"]]),
  })),
  categoriesOf("provider-share", "locality"),
  wordingOf("Where children live", "children looked after"),
);
