import { type Chart, fittingCounts } from "@lac-analytics/charts";

export const chart: Chart = fittingCounts(
  {
    count: 258,
    unit: "young people",
    figures: [
      { label: "7 advisers: 39", from: 270, to: 276 },
      { label: "8 advisers: 35", from: 276, to: 283 },
      { label: "9 advisers: 31", from: 275, to: 283 },
    ],
  },
  {
    measure: "Average caseload",
    counted: "",
    place: "Central Bedfordshire",
    when: "31 March 2021",
    source: "Corporate Parenting Panel, 11 February 2019",
  },
);
