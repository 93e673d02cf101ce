import type { Figure } from "@lac-analytics/core";
import type { Interval } from "./Interval.ts";

/** The interval of a figure that may be shown and has one. */
export function shownInterval(figure: Figure): Interval | undefined {
  if (figure.symbol !== "" || figure.lower === undefined || figure.upper === undefined) return undefined;
  return { lower: figure.lower, upper: figure.upper, confidence: figure.confidence ?? 0.95 };
}
