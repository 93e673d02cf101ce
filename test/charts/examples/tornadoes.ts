import { type AssumptionRange, type Chart, type DatedWording, tornado } from "@lac-analytics/charts";
import { wording } from "../panelFigures.ts";

export const adviserWording: DatedWording = {
  ...wording,
  measure: "Young people with a personal adviser",
  counted: "young people with a personal adviser",
  when: "31 March 2021",
  source: "SSDA903 return and caseload scenario",
};

export const assumptions: readonly AssumptionRange[] = [
  {
    assumption: "Children who leave care at 18",
    low: 224,
    high: 237,
    base: 230,
    lowEnd: "38 a year",
    highEnd: "46 a year",
  },
  { assumption: "Take-up of support at 21", low: 203, high: 251, base: 230, lowEnd: "65%", highEnd: "85%" },
  {
    assumption: "Young people who stop support before 25",
    low: 241,
    high: 219,
    base: 230,
    lowEnd: "10%",
    highEnd: "20%",
  },
];

export const tornadoes = {
  tornado: tornado(assumptions, "young people", adviserWording),
  "tornado without ends": tornado(
    assumptions.map(({ assumption, low, high, base }) => ({ assumption, low, high, base })),
    "young people",
    adviserWording,
  ),
  "tornado to one side": tornado(
    [
      {
        assumption: "Independent and semi-independent living arrangements/supported accommodation",
        low: 210,
        high: 221,
        base: 230,
        lowEnd: "fewest places",
        highEnd: "most places",
      },
      { assumption: "Pay award", low: 235, high: 250, base: 230, lowEnd: "1%", highEnd: "3%" },
      { assumption: "Turnover", low: 230, high: 230, base: 230, lowEnd: "8%", highEnd: "14%" },
    ],
    "young people",
    adviserWording,
  ),
  "tornado of one assumption": tornado(
    [assumptions[1] ?? { assumption: "", low: 0, high: 0, base: 0 }],
    "young people",
    adviserWording,
  ),
  "tornado that moves nothing": tornado(
    [{ assumption: "Take-up", low: 0, high: 0, base: 0 }],
    "young people",
    adviserWording,
  ),
  "tornado below nought": tornado(
    [
      { assumption: "Weekly cost of residential care", low: -1_250_000, high: 410_000.5, base: -320_000 },
      { assumption: "Inflation", low: -400_000, high: -150_000, base: -320_000 },
    ],
    "pounds",
    { ...adviserWording, measure: "Cost against budget", counted: "pounds against budget" },
  ),
} as const satisfies Readonly<Record<string, Chart>>;
