import { type Chart, printedAgainstInputs } from "@lac-analytics/charts";

export const chart: Chart = printedAgainstInputs(
  [
    { label: "In-house with friends or family", printed: 14.16, given: 14.59, words: "14.16%, not 14.59%" },
    { label: "Caseload of 7 advisers", printed: 39, given: 37, words: "39, not 37" },
  ],
  {
    measure: "Figures that cannot be true",
    counted: "",
    place: "Central Bedfordshire",
    when: "21 January 2019",
    source: "Corporate Parenting Panel, 11 February 2019",
  },
);
