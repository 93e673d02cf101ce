import { type Chart, smallMultiples, trendPanels } from "@lac-analytics/charts";
import type { Figure } from "@lac-analytics/core";
import { placementGroups, share, withheld, wording } from "../panelFigures.ts";

/** A group's share at each 31 March from 2019 on; null where it is withheld. */
export function sharesFrom2019(category: string, counts: readonly (number | null)[], whole = 315): readonly Figure[] {
  return counts.map((count, index) => {
    const day = `${2019 + index}-03-31`;
    const of = { periodStart: day, periodEnd: day };
    return count === null ? withheld({ ...of, unit: "percent", category }) : share(category, count, whole, of);
  });
}

const counts = [
  [233, 228, 221, 210, 195, 190, 176],
  [13, 12, 15, 9, 14, 11, 12],
  [14, 15, 22, 25, 24, 30, 33],
  [25, 30, 33, 38, 46, 51, 60],
  [20, 21, 15, 24, 26, 22, 25],
  [5, 5, 4, 5, 6, 5, 4],
  [0, 0, 1, 0, 0, 1, 0],
  [5, 4, 4, 4, 4, 5, 5],
];

export const panels = {
  "small multiples": smallMultiples(
    placementGroups.map(({ id, label }, index) => ({ label, figures: sharesFrom2019(id, counts[index] ?? []) })),
    wording,
  ),
  "small multiples of one": smallMultiples([{ label: "All", figures: sharesFrom2019("U", [1], 1) }], wording),
  "small multiples partly withheld": smallMultiples(
    placementGroups.slice(0, 4).map(({ id, label }, index) => ({
      label,
      figures: sharesFrom2019(id, index === 1 ? [null, null, null] : [5 * index, null, 5 * index + 9]),
    })),
    wording,
  ),
  "trend panels": trendPanels(
    placementGroups.slice(0, 4).map(({ id, label }, index) => ({
      label,
      figures: sharesFrom2019(id, index === 1 ? [13, null, 15, 9] : (counts[index] ?? []).slice(0, 4)),
      others: [
        { label: "England", figures: sharesFrom2019(id, [20, 22, 25, 30]) },
        { label: "Average of neighbours", figures: sharesFrom2019(id, [28, 26, 22, 25]) },
      ],
    })),
    wording,
  ),
} as const satisfies Readonly<Record<string, Chart>>;
