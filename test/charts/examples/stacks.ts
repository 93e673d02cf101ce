import { type CategoryLabel, type Chart, type SharesOfOne, stackedShares } from "@lac-analytics/charts";
import { placementGroups, share, withheld, wording } from "../panelFigures.ts";

/** Four of the release's groups, the longest name among them. */
export const fourGroups = ["U", "K", "H", "Z"].flatMap((id): CategoryLabel[] =>
  placementGroups.filter((group) => group.id === id),
);

/** Shares of a whole at 31 March of a year; null where one is withheld. */
export function sharesIn(year: number, counts: readonly (number | null)[], whole: number): SharesOfOne {
  const day = `${year}-03-31`;
  const of = { periodStart: day, periodEnd: day, measure: "placement-share", breakdown: "placement" };
  return {
    label: `31 March ${year}`,
    figures: counts.map((count, index) => {
      const { id } = fourGroups[index] ?? { id: "?" };
      return count === null ? withheld({ ...of, unit: "percent", category: id }) : share(id, count, whole, of);
    }),
  };
}

export const stacks = {
  "stacked shares": stackedShares(
    [
      sharesIn(2019, [233, 25, 42, 15], 315),
      sharesIn(2022, [240, 40, 40, 20], 340),
      sharesIn(2025, [215, 81, 50, 24], 370),
    ],
    fourGroups,
    wording,
  ),
  "stacked shares alike": stackedShares(
    [sharesIn(2024, [233, 25, 42, 15], 315), sharesIn(2025, [240, 30, 40, 12], 322)],
    fourGroups,
    wording,
  ),
  "stacked shares of one bar": stackedShares([sharesIn(2025, [1, 0, 0, 0], 1)], fourGroups, wording),
  "stacked shares with slivers": stackedShares(
    [sharesIn(2024, [997, 1, 1, 1], 1000), sharesIn(2025, [1, 1, 1, 997_000], 997_003)],
    fourGroups,
    wording,
  ),
  "stacked shares partly withheld": stackedShares(
    [sharesIn(2024, [233, null, null, 15], 315), sharesIn(2025, [null, null, null, null], 315)],
    fourGroups,
    wording,
  ),
} as const satisfies Readonly<Record<string, Chart>>;
