import type { KaplanMeier } from "@lac-analytics/core";

/** A group and how long it took, from durations in days. */
export interface SurvivalGroup {
  readonly label: string;
  readonly survival: KaplanMeier;
}
