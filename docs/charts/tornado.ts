import { type Chart, tornado } from "@lac-analytics/charts";

export const chart: Chart = tornado(
  [
    {
      assumption: "Children who leave care at 18",
      low: 224,
      high: 237,
      base: 230,
      lowEnd: "38 a year",
      highEnd: "46 a year",
    },
    { assumption: "Take-up of support at 21", low: 203, high: 251, base: 230, lowEnd: "65%", highEnd: "85%" },
  ],
  "young people",
  {
    measure: "Young people with a personal adviser",
    counted: "young people with a personal adviser",
    place: "Central Bedfordshire",
    source: "caseload scenario",
    when: "31 March 2021",
  },
);
