import { type Chart, controlChart } from "@lac-analytics/charts";
import { type Figure, xmrOfFigures } from "@lac-analytics/core";
import type { XmrOptions } from "@lac-analytics/core/stats";
import { shown, withheld, wording } from "../panelFigures.ts";

export const startsWording = {
  ...wording,
  measure: "Children starting to be looked after",
  counted: "children started to be looked after",
};

/** The months from January 2017 on. */
export function monthOf(index: number) {
  const year = 2017 + Math.floor(index / 12);
  const month = index % 12;
  const last = [31, year % 4 === 0 ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month];
  const begin = `${year}-${`${month + 1}`.padStart(2, "0")}`;
  return { periodStart: `${begin}-01`, periodEnd: `${begin}-${last}` };
}

/** A count in each month from January 2017 on, with its control chart. */
export function monthly(values: readonly (number | null)[], options: XmrOptions = {}): Chart {
  const figures = values.map((value, index): Figure => {
    const of = { measure: "started-number", ...monthOf(index) };
    return value === null ? withheld(of) : shown(value, of);
  });
  return controlChart(figures, xmrOfFigures(figures, options), startsWording, options.target);
}

const steady = [9, 12, 8, 11, 10, 13, 9, 10, 12, 8, 11, 10, 9, 12, 10, 11, 8, 12, 10, 9];

export const controlCharts = {
  "control chart of chance alone": monthly(steady),
  "control chart out of its limits": monthly([...steady, 10, 9, 31, 11], { improvement: "decrease" }),
  "control chart with every rule": monthly(
    [...steady, 26, 9, 8, 7, 8, 9, 8, 7, 8, 11, 12, 13, 14, 15, 16, 17, 18, 16, 17, 11, 2, 3],
    { improvement: "decrease", target: 8 },
  ),
  "control chart rebased": monthly([...steady, 21, 24, 20, 22, 23, 21, 22, 24, 20, 23, 22, 21], { rebase: [20] }),
  "control chart of one month": monthly([9]),
  "control chart of nothing": monthly([0, 0, 0, 0]),
  "control chart partly withheld": monthly([9, 12, null, 8, 11, null, 40, 9, 10, 11, 9, 12, 10, 9]),
  "control chart of millions": monthly([1_234_567, 1_234_560, 1_234_570, 9_876_543, 1_234_500]),
} as const satisfies Readonly<Record<string, Chart>>;
