import { type Chart, type ChartWording, groupDots } from "@lac-analytics/charts";
import { shown, withheld } from "../panelFigures.ts";

const wording: ChartWording = {
  measure: "Average SDQ score",
  counted: "on average",
  place: "Central Bedfordshire",
  source: "SSDA903 return",
};

const score = (value: number, lower: number, upper: number) =>
  shown(value, { measure: "sdq-average", unit: "score 0-40", lower, upper, confidence: 0.95 });

const withheldScore = withheld({ measure: "sdq-average", unit: "score 0-40" });

/** Scores made up, of boys and girls, under 11 and older. */
const groups = [
  { label: "Boys", figure: score(12.3, 10.6, 14.1) },
  { label: "Girls", figure: score(11, 9.5, 12.5) },
  { label: "Boys and girls aged 11 and over at the end of the reporting year", figure: score(11.7, 10.1, 13.2) },
];

export const dots = {
  "dots of groups": groupDots(groups, wording, { label: "All", figure: score(11.7, 10.6, 12.9) }),
  "dots clearly apart": groupDots(
    [
      { label: "Boys", figure: score(16.3, 15.6, 17.1) },
      { label: "Girls", figure: score(11, 9.5, 12.5) },
    ],
    wording,
  ),
  "dots partly withheld": groupDots(
    [
      { label: "Boys", figure: score(12.3, 10.6, 14.1) },
      { label: "Girls", figure: withheldScore },
    ],
    wording,
  ),
  "dots withheld": groupDots(
    [
      { label: "Boys", figure: withheldScore },
      { label: "Girls", figure: withheldScore },
    ],
    wording,
  ),
} as const satisfies Readonly<Record<string, Chart>>;
