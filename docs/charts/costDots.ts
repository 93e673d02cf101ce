import { type Chart, costDots } from "@lac-analytics/charts";

export const chart: Chart = costDots(
  [
    { year: "2025-26", plan: "This", kind: "own", amount: 540_400, range: { lower: 520_000, upper: 561_000 } },
    { year: "2025-26", plan: "Budget", kind: "budget", amount: 500_000 },
    { year: "2025-26", plan: "The report's scenario", kind: "other", amount: 480_000 },
  ],
  {
    measure: "Cost of personal advisers",
    counted: "",
    place: "Central Bedfordshire",
    source: "made up",
    when: "2025-26",
  },
);
