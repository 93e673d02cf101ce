import { type Chart, fittingCounts, printedAgainstInputs } from "@lac-analytics/charts";

const wording = {
  measure: "Average caseload",
  counted: "",
  place: "Central Bedfordshire",
  when: "31 March 2021",
  source: "Corporate Parenting Panel, 11 February 2019",
};

export const papers = {
  "counts that fit": fittingCounts(
    {
      count: 258,
      unit: "young people",
      figures: [
        { label: "7 advisers: 39", from: 270, to: 276 },
        { label: "8 advisers: 35", from: 276, to: 283 },
        { label: "9 advisers: 31", from: 275, to: 283 },
      ],
    },
    wording,
  ),
  "one count that fits": fittingCounts(
    { count: 34, unit: "children", figures: [{ label: "In-house with friends or family: 14.16%", from: 33, to: 33 }] },
    wording,
  ),
  "printed against inputs": printedAgainstInputs(
    [
      {
        label: "P008: in-house with friends or family, 21 January 2019",
        printed: 14.16,
        given: 14.59,
        words: "14.16%, not 14.59%",
      },
      { label: "P073: 7 advisers, 31 March 2021", printed: 39, given: 37, words: "39, not 37" },
    ],
    { ...wording, measure: "Figures that cannot be true" },
  ),
} as const satisfies Readonly<Record<string, Chart>>;
