import type { FlowRegime } from "./changeFlows.ts";
import type { MoveMatrices } from "./moveMatrices.ts";

/** One month as it is gone through. */
export interface MonthStep {
  readonly length: number;
  /** its first day, counted from that of the projection */
  readonly start: number;
  readonly matrices: MoveMatrices;
  /** children who come in the month, as `FlowRegime.comers` */
  readonly arrivals: Float64Array;
  /** who is moved at its beginning */
  readonly jumps: FlowRegime["jumps"];
  /** children expected at its end, by cell */
  readonly stock: Float64Array;
  /** days expected to be spent in it, by cell */
  readonly childDays: Float64Array;
  readonly variance: PlacementVariance;
}

/** Variance by chance of the number of children: of each cell, of each group, of each band, and of all in one place. */
export interface PlacementVariance {
  readonly cells: Float64Array;
  readonly groups: Float64Array;
  readonly bands: Float64Array;
  readonly total: Float64Array;
}
