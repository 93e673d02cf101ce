/**
 * How many come and how fast they move on, by age band and group. A cell is a band and a group:
 * `band * groups + group`.
 */
export interface FlowRates {
  /** transitions a day for each child, by cell and then by the group moved to; the last is leaving care */
  readonly moves: Float64Array;
  /** children who come into care a day, by cell */
  readonly entries: Float64Array;
}

/** How many age bands and groups there are. */
export interface FlowShape {
  readonly bands: number;
  readonly groups: number;
}

/** Where the rate of a transition stands among `FlowRates.moves`. */
export function moveAt({ groups }: FlowShape, cell: number, to: number): number {
  return cell * (groups + 1) + to;
}
