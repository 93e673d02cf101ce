import { type Chart, incidenceCurves } from "@lac-analytics/charts";
import { carePaths, timeAway } from "@lac-analytics/core";
import { asAt, care, wordingOf } from "../content/sample.ts";

const durations = carePaths(care).flatMap((path) => {
  const away = path.wayOut === "home" ? timeAway(path, asAt) : undefined;
  return away === undefined ? [] : [away];
});

export const chart: Chart = incidenceCurves(
  [{ label: "Home", durations }],
  { cause: "returned", horizons: [365, 182, 730, 1825] },
  { ...wordingOf("Back in care after leaving it", "were back in care"), when: "1 April 2009 to 21 January 2019" },
);
