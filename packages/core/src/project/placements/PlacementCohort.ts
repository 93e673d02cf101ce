import type { FlowStretches } from "./changeFlows.ts";
import type { FlowShape } from "./FlowRates.ts";
import type { Horizon } from "./Horizon.ts";
import type { PlacedChild } from "./PlacedChild.ts";

/** What placements are projected from, besides rates. */
export interface PlacementCohort extends FlowShape {
  readonly children: readonly PlacedChild[];
  /** by cell: the ages in completed months at which children came into care; where there are none all are as likely */
  readonly entryAges: readonly (readonly number[])[];
  /** by band: the completed months at which it begins and the next does */
  readonly bandMonths: readonly { readonly from: number; readonly to: number }[];
  readonly horizon: Horizon;
  readonly stretches: FlowStretches;
}
