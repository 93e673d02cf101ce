import type { PlacementProjection } from "@lac-analytics/core/project";

/** A scenario with what a table or a chart calls it. */
export interface NamedPlacements {
  readonly name: string;
  readonly projection: PlacementProjection;
}
