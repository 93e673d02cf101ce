import { type Chart, funnelPlot } from "@lac-analytics/charts";
import { funnelLimits } from "@lac-analytics/core";

const areas = {
  Rutland: [39, 8_000],
  Ashby: [370, 64_000],
  Borough: [560, 74_000],
  Coast: [230, 36_000],
  Downs: [910, 90_000],
};

export const chart: Chart = funnelPlot(
  {
    funnel: funnelLimits(
      Object.values(areas).map(([count = 0, denominator = 0]) => ({ count, denominator })),
      { kind: "rate" },
    ),
    names: Object.keys(areas),
    unit: "per 10,000",
    denominator: "Children aged 0 to 17",
    withheld: [],
  },
  {
    measure: "Children looked after per 10,000 aged 0 to 17",
    counted: "children looked after per 10,000",
    place: "Rutland",
    when: "31 March 2025",
    source: "made up",
  },
);
