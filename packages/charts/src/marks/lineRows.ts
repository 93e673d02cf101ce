import { dayFromIso, type Figure } from "@lac-analytics/core";

/** A point of a line over time. */
export interface LineRow {
  readonly day: number;
  readonly value: number;
  /** which unbroken stretch of the line it is in: a withheld figure breaks it */
  readonly stretch: number;
}

/** The points of a line through those figures that may be shown, in the order given, broken where one may not. */
export function lineRows(figures: readonly Figure[]): readonly LineRow[] {
  let stretch = 0;
  return figures.flatMap((figure): LineRow[] => {
    if (figure.symbol === "") return [{ day: dayFromIso(figure.periodEnd), value: figure.value, stretch }];
    stretch += 1;
    return [];
  });
}
