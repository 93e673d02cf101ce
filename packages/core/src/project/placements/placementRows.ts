import type { PlacementProjection } from "./PlacementProjection.ts";

/** The columns of `placementRows`. */
export const placementColumns = ["scenario", "month", "category", "expected", "lower", "upper", "cost"] as const;

/**
 * One group of placements, or `total`, in one month: children at its end, with their interval at 95 per cent, and the
 * pounds that the month is expected to cost.
 */
export interface PlacementRow {
  readonly scenario: string;
  /** the last day of the month, YYYY-MM-DD */
  readonly month: string;
  readonly category: string;
  readonly expected: number;
  /** undefined where the model gives none */
  readonly lower: number | undefined;
  readonly upper: number | undefined;
  /** undefined where there are no prices, or none of the group */
  readonly cost: number | undefined;
}

/**
 * A projection as a table: for each month a row for every group of placements and one for all of them, which is there
 * because its interval is not the sum of theirs.
 *
 * @example
 * placementRows(projectPlacements(care, readPlacementScenario("from: 2019-04-01\nmonths: 1\nsimulations: 100\n", "as-it-is.yaml"))).map(({ month, category }) => [month, category]); // => [["2019-04-30","fostering"],["2019-04-30","residential"],["2019-04-30","supported"],["2019-04-30","other"],["2019-04-30","total"]]
 */
export function placementRows({ scenario, months }: PlacementProjection): readonly PlacementRow[] {
  return months.flatMap(({ month, stocks, costs }) =>
    stocks
      .filter(({ ageBand }) => ageBand === "total")
      .map(
        ({ group, children: { expected, lower95, upper95 } }): PlacementRow => ({
          scenario: scenario.title,
          month,
          category: group,
          expected,
          lower: lower95,
          upper: upper95,
          cost: costs.find((cost) => cost.group === group)?.cost?.expected,
        }),
      ),
  );
}
