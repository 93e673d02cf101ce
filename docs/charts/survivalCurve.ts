import { type Chart, survivalCurve } from "@lac-analytics/charts";
import { addDays, addMonths, kaplanMeier, placementDurations } from "@lac-analytics/core";
import { asAt, care, wordingOf } from "../content/sample.ts";

const watched = placementDurations(care, { from: addDays(addMonths(asAt, -36), 1), to: asAt }).map((placement) => ({
  ...placement,
  event: placement.cause !== null,
}));

export const chart: Chart = survivalCurve([{ label: "All placements", survival: kaplanMeier(watched) }], {
  ...wordingOf("Length of placements, followed for up to three years", "placements had ended"),
  goingOn: "still in the placement",
  when: "22 January 2016 to 21 January 2019",
});
