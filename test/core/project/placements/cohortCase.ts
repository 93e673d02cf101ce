import { dayFromIso } from "@lac-analytics/core";
import type { FlowRegime } from "../../../../packages/core/src/project/placements/changeFlows.ts";
import { horizonOf } from "../../../../packages/core/src/project/placements/Horizon.ts";
import type { PlacedChild } from "../../../../packages/core/src/project/placements/PlacedChild.ts";
import type { PlacementCohort } from "../../../../packages/core/src/project/placements/PlacementCohort.ts";

/** Days a year and more from the first day, past every horizon of these tests. */
export const never = 100_000;

/** Children of one band that ends at 18 years, in two groups, over months from 1 April 2019 (day 0). */
export function oneBand(children: readonly PlacedChild[], months: number): PlacementCohort {
  return {
    bands: 1,
    groups: 2,
    children,
    entryAges: [[], []],
    bandMonths: [{ from: 0, to: 216 }],
    // 1 April 2019 is day 17,987 after 1 January 1970
    horizon: horizonOf(dayFromIso("2019-04-01"), months),
    stretches: { ofMonth: Array.from({ length: months }, () => 0), changes: [[]], beginning: [[]] },
  };
}

/** So many children of a group, who turn 18 on a day. */
export function childrenIn(group: number, count: number, eighteenth: number = never): readonly PlacedChild[] {
  return Array.from({ length: count }, () => ({ band: 0, group, bandEnds: Int32Array.of(eighteenth) }));
}

/** Rates a day from the first group to the second, out of the first, and out of the second; entries a day into each. */
export function regime(move: number, leaveFirst: number, leaveSecond: number, entries = [0, 0]): FlowRegime {
  return {
    moves: Float64Array.of(0, move, leaveFirst, 0, 0, leaveSecond),
    // by cell, where they led and where they lead: no mix
    transitions: Float64Array.of(0, 0, 0, 0, move, 0, 0, 0, leaveFirst, 0, 0, 0, 0, 0, 0, 0, 0, leaveSecond),
    comers: Float64Array.of(entries[0] ?? 0, 0, 0, entries[1] ?? 0),
    jumps: [],
  };
}
