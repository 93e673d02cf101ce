import { type AreaFigure, proportion, ratePer10k } from "@lac-analytics/core";
import type { Interval } from "../figures/Interval.ts";

/** The 95% interval of a published figure from the counts behind it; nothing where they are not published. */
export function areaInterval({ counts }: Pick<AreaFigure, "counts">): Interval | undefined {
  if (counts === undefined) return undefined;
  const { numerator, denominator, interval } = counts;
  if (interval === "poisson") {
    const { lower, upper } = ratePer10k(numerator, denominator);
    return { lower, upper, confidence: 0.95 };
  }
  if (numerator > denominator) return undefined;
  const { lower, upper } = proportion(numerator, denominator);
  return { lower: 100 * lower, upper: 100 * upper, confidence: 0.95 };
}
