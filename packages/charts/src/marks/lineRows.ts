import { dayFromIso, type Figure } from "@lac-analytics/core";
import { breaksIn } from "../figures/breaksIn.ts";
import { longDate } from "../words/longDate.ts";
import { valueText } from "../words/valueText.ts";

/** A point of a line over time. */
export interface LineRow {
  readonly day: number;
  readonly value: number;
  /** which unbroken stretch of the line it is in: a withheld figure breaks it, and a new way of counting */
  readonly stretch: number;
  /** what is told of it under the pointer: "31 March 2018: 10.2%" */
  readonly told: string;
}

/** The points of a line through those figures that may be shown, in the order given, broken where one may not or may not be joined. */
export function lineRows(figures: readonly Figure[]): readonly LineRow[] {
  const breaks = new Set(breaksIn(figures).map(({ before }) => before));
  let stretch = 0;
  return figures.flatMap((figure): LineRow[] => {
    if (breaks.has(figure)) stretch += 1;
    if (figure.symbol === "") {
      const told = `${longDate(figure.periodEnd)}: ${valueText(figure)}`;
      return [{ day: dayFromIso(figure.periodEnd), value: figure.value, stretch, told }];
    }
    stretch += 1;
    return [];
  });
}
