import type { Duration, KaplanMeier } from "@lac-analytics/core";

/** A group and how long it took, from durations in days. */
export interface SurvivalGroup {
  readonly label: string;
  readonly survival: KaplanMeier;
  /** the durations behind it, by which its curve is tested against another */
  readonly durations?: readonly Duration[];
}
