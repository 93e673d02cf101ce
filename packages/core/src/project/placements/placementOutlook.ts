import type { ChildrenOutlook, PlacementProjection } from "./PlacementProjection.ts";

/** Children at the end of a month. */
export interface PlacementOutlookMonth extends ChildrenOutlook {
  /** the last day, YYYY-MM-DD */
  readonly month: string;
}

export interface PlacementOutlookOptions {
  /** name of a group of placements; all of them by default */
  readonly group?: string;
  /** name of an age band; all of them by default */
  readonly ageBand?: string;
}

/**
 * The children of one group of placements and one age band, month by month: what a chart of a projection shows.
 *
 * @throws {RangeError} if the projection has no such group or age band
 * @example
 * const projection = projectPlacements(care, readPlacementScenario("from: 2019-04-01\nmonths: 1\nsimulations: 100\n", "as-it-is.yaml"));
 * const of = (group) => placementOutlook(projection, { group })[0].expected;
 * (of("fostering") + of("residential") + of("supported") + of("other")) / of("total"); // => 1
 * placementOutlook(projection, { group: "boarding" }); // throws: "placementOutlook finds no group \"boarding\" of age \"total\"."
 */
export function placementOutlook(
  { months }: PlacementProjection,
  { group = "total", ageBand = "total" }: PlacementOutlookOptions = {},
): readonly PlacementOutlookMonth[] {
  return months.map(({ month, stocks }) => {
    const found = stocks.find((stock) => stock.group === group && stock.ageBand === ageBand);
    if (found === undefined) throw new RangeError(`placementOutlook finds no group "${group}" of age "${ageBand}".`);
    return { month, ...found.children };
  });
}
