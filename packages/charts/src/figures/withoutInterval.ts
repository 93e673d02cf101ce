import type { Figure } from "@lac-analytics/core";

/** A figure as it is drawn where its interval is not. */
export function withoutInterval(figure: Figure): Figure {
  if (figure.symbol !== "") return figure;
  const { lower, upper, confidence, method, ...bare } = figure;
  return bare;
}
