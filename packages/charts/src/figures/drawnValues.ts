import type { Figure } from "@lac-analytics/core";
import { shownInterval } from "./shownInterval.ts";

/** Every value that some figures put into a drawing: their own and the limits of their intervals. */
export function drawnValues(figures: readonly Figure[]): readonly number[] {
  return figures.flatMap((figure) => {
    const interval = shownInterval(figure);
    const limits = interval === undefined ? [] : [interval.lower, interval.upper];
    return figure.symbol === "" ? [figure.value, ...limits] : [];
  });
}
