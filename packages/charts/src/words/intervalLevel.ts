import { roundHalfAway } from "@lac-analytics/core/stats";
import type { Interval } from "../figures/Interval.ts";

/** An interval's level as readers see it: "95%", "99.8%". */
export function intervalLevel({ confidence = 0.95 }: Pick<Interval, "confidence">): string {
  return `${roundHalfAway(confidence * 100, 0.1)}%`;
}
