import type { Figure } from "@lac-analytics/core";

/** Two limits and their level, 0.95 where none is given. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
  readonly confidence?: number;
}

/** The interval of a figure that may be shown and has one. */
export function shownInterval(figure: Figure): Interval | undefined {
  if (figure.symbol !== "" || figure.lower === undefined || figure.upper === undefined) return undefined;
  return { lower: figure.lower, upper: figure.upper, confidence: figure.confidence ?? 0.95 };
}

/** An interval's level as readers see it: "95%", "99.8%". */
export function intervalLevel({ confidence = 0.95 }: Pick<Interval, "confidence">): string {
  return `${Math.round(confidence * 1000) / 10}%`;
}
