import { type Chart, trend } from "@lac-analytics/charts";
import type { Figure } from "@lac-analytics/core";
import { shown, withheld, wording } from "../panelFigures.ts";
import { monthOf } from "./controlCharts.ts";

const rateWording = {
  ...wording,
  measure: "Children looked after per 10,000 aged 0 to 17",
  counted: "children looked after per 10,000",
};

/** A rate at 31 March of a year, its limits a tenth either side, made up. */
export function rateAt(year: number, value: number, of: Partial<Figure> = {}): Figure {
  const day = `${year}-03-31`;
  const limits = { lower: value * 0.9, upper: value * 1.1, confidence: 0.95 };
  return {
    ...shown(value),
    measure: "cla-rate",
    unit: "per 10,000",
    periodStart: day,
    periodEnd: day,
    ...limits,
    ...of,
  } as Figure;
}

const own = [44.2, 46.9, 51.6, 53.2, 49.8, 50.3, 55.1, 58.4, 57.2, 60.3, 61.9];
const ownRates = own.map((value, index) => rateAt(2015 + index, value));
const others = (first: number) => own.map((_, index) => rateAt(2015 + index, first + index));

export const trends = {
  "trend of a rate": trend([{ label: "Central Bedfordshire", figures: ownRates }], rateWording),
  "trend beside others": trend(
    [
      { label: "Central Bedfordshire", figures: ownRates },
      { label: "Bournemouth, Christchurch and Poole", figures: others(50.5) },
      { label: "Yorkshire and The Humber", figures: others(50) },
      { label: "England", figures: others(51) },
    ],
    rateWording,
  ),
  "trend by month": trend(
    [
      {
        label: "Starts",
        figures: Array.from({ length: 36 }, (_, index) => shown(4 + ((index * 7) % 11), monthOf(index))),
      },
    ],
    { ...wording, measure: "Children starting to be looked after", counted: "children started to be looked after" },
  ),
  "trend of one date": trend([{ label: "All", figures: [shown(315)] }], wording),
  "trend of nothing": trend([{ label: "All", figures: [rateAt(2024, 0), rateAt(2025, 0)] }], rateWording),
  "trend partly withheld": trend(
    [
      {
        label: "Central Bedfordshire",
        figures: ownRates.map((figure, index) =>
          index === 4 || index === 10
            ? withheld({ unit: "per 10,000", periodStart: figure.periodStart, periodEnd: figure.periodEnd })
            : figure,
        ),
      },
      { label: "England", figures: others(51) },
    ],
    rateWording,
  ),
  "trend wholly withheld": trend(
    [{ label: "All", figures: [withheld(), withheld({ periodStart: "2018-01-21", periodEnd: "2018-01-21" })] }],
    wording,
  ),
  "trend below nought": trend(
    [
      {
        label: "Net change",
        figures: [-12, 5, -30, 14, 2].map((value, index) =>
          shown(value, { periodStart: `${2014 + index}-04-01`, periodEnd: `${2015 + index}-03-31` }),
        ),
      },
    ],
    { ...wording, measure: "Net change in children looked after", counted: "net change in children looked after" },
  ),
  "trend of millions": trend(
    [
      {
        label: "All",
        figures: [123_456_789, 987_654_321].map((value, index) =>
          shown(value, { periodStart: `${2018 + index}-01-21`, periodEnd: `${2018 + index}-01-21` }),
        ),
      },
    ],
    wording,
  ),
} as const satisfies Readonly<Record<string, Chart>>;
