import { bridge, type Chart } from "@lac-analytics/charts";

export const chart: Chart = bridge(
  { label: "2019-20", pounds: 14_900_000 },
  [
    { label: "Numbers of children", pounds: 485_400 },
    { label: "Mix of placements", pounds: -145_400 },
    { label: "Inflation", pounds: 1_060_000 },
  ],
  { label: "2021-22", pounds: 16_300_000 },
  {
    measure: "Cost of placements",
    counted: "",
    place: "Central Bedfordshire",
    source: "made up",
    when: "2019-20 to 2021-22",
  },
);
