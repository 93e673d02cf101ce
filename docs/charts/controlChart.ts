import { type Chart, controlChart } from "@lac-analytics/charts";
import {
  dayFromIso,
  type Figure,
  figuresOf,
  findMeasure,
  type Measure,
  periodEnds,
  xmrOfFigures,
} from "@lac-analytics/core";
import { care, wordingOf } from "../content/sample.ts";

const months = periodEnds(dayFromIso("2018-12-31"), { months: 1, count: 36 });
const started: readonly Figure[] = months.flatMap((asAt) =>
  figuresOf<Measure>(care, { asAt }, { measures: [{ ...findMeasure("started-number"), months: 1 }], by: [["total"]] }),
);

export const chart: Chart = controlChart(
  started,
  xmrOfFigures(started),
  wordingOf("Children starting to be looked after, by month", "children started to be looked after"),
);
