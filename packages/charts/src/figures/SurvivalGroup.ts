import type { Duration, KaplanMeier, ToldCurve } from "@lac-analytics/core/stats";

/** A group and how long it took, from durations in days. */
export interface SurvivalGroup {
  readonly label: string;
  readonly survival: KaplanMeier;
  /** the durations behind it, by which its curve is tested against another */
  readonly durations?: readonly Duration[];
}

/** A group and its curve as far as it may be told. */
export interface ToldGroup extends SurvivalGroup {
  readonly survival: ToldCurve;
}
