import { type Chart, rankedDots } from "@lac-analytics/charts";
import { type AreaFigure, againstOthers } from "@lac-analytics/core";

/** Rates that are made up, in the form of published ones. */
const areas = Object.entries({
  Ashby: [370, 64_000],
  Borough: [560, 74_000],
  Coast: [230, 36_000],
  Rutland: [39, 8_000],
}).map(
  ([areaName, [numerator = 0, denominator = 1]], index): AreaFigure => ({
    figure: {
      edition: "2025",
      file: "made-up.csv",
      row: index + 2,
      timePeriod: "2025",
      year: 2025,
      level: "authority",
      areaCode: `E0600100${index}`,
      oldCode: `${800 + index}`,
      areaName,
      regionCode: "E12000006",
      indicator: "rate_per_10000",
      filters: {},
      symbol: "",
      value: Math.round((numerator * 10_000) / denominator),
    },
    counts: { numerator, denominator, interval: "poisson" },
  }),
);

export const chart: Chart = rankedDots(
  againstOthers("803", areas, { polarity: "none" }),
  { unit: "per 10,000", areas },
  {
    measure: "Children looked after per 10,000 aged 0 to 17",
    counted: "children looked after per 10,000",
    place: "Rutland",
    when: "31 March 2025",
    source: "made up",
  },
);
