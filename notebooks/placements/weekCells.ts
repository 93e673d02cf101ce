import { dayFromIso, findFigure } from "@lac-analytics/core";
import { weeklyBridge } from "./costBridges.ts";
import type { PlacementParts } from "./placementParts.ts";
import { publishedCosts, unitCosts } from "./sufficiency.ts";

/** What a week in care costs, by kind of home, and what moved it. */
export function weekCells({ source, on, local, wording }: PlacementParts) {
  const lists = local("unit-cost-week").map((day) => on(day));
  const costTable = unitCosts(lists, publishedCosts(source));
  // published shares are whole numbers, from which the price of what is left would be off by a tenth
  const weekly = source.internal ? weeklyBridge(lists, (day) => on(dayFromIso(day)), wording) : null;
  return {
    watched: (["all", "fostering", "residential"] as const).map((line) => ({
      figures: (lists.length === 0 ? [on(source.asAt)] : lists).map((list) =>
        findFigure(list, "unit-cost-week", "cost-line", line),
      ),
    })),
    cells: { costTable, weekly: weekly?.sentence ?? "", weeklyChart: weekly?.chart ?? null },
  };
}
