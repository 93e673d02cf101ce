import type { Figure } from "@lac-analytics/core";

/** The interval of a figure that may be shown and has one. */
export function shownInterval(figure: Figure): { readonly lower: number; readonly upper: number } | undefined {
  if (figure.symbol !== "" || figure.lower === undefined || figure.upper === undefined) return undefined;
  return { lower: figure.lower, upper: figure.upper };
}
