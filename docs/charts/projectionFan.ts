import { type Chart, forecastValues, projectionFan } from "@lac-analytics/charts";
import { dayFromIso, forecastSeries, isoFromDay, periodEnds } from "@lac-analytics/core";
import { figuresAt, wordingOf } from "../content/sample.ts";

const known = periodEnds(dayFromIso("2018-12-31"), { months: 1, count: 36 });
const ahead = periodEnds(dayFromIso("2019-12-31"), { months: 1, count: 12 });
const history = known.flatMap((day) => figuresAt(day, ["cla-number"]));
const values = history.flatMap((figure) => (figure.symbol === "" ? [figure.value] : []));

export const chart: Chart = projectionFan(
  history,
  forecastValues(forecastSeries(values, { method: "ses", horizon: ahead.length }), ahead.map(isoFromDay)),
  wordingOf("Children looked after", "children looked after"),
);
