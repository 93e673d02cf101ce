import { type Chart, movesHeatMap } from "@lac-analytics/charts";
import type { Figure } from "@lac-analytics/core";
import { placementGroups, shown, withheld, wording } from "../panelFigures.ts";

export const movesWording = { ...wording, measure: "Placement moves", counted: "placement moves" };

/** Counts of moves between the groups in the year to 31 March 2019, row by row; null where one is withheld. */
export function movesOf(counts: readonly (readonly (number | null)[])[]): readonly Figure[] {
  return placementGroups.flatMap((from, row) =>
    placementGroups.map((to, column): Figure => {
      const of = {
        measure: "placement-moves",
        breakdown: "placement-before;placement-after",
        category: `${from.id};${to.id}`,
        periodStart: "2018-04-01",
        periodEnd: "2019-03-31",
        unit: "moves",
      };
      const count = counts[row]?.[column];
      return count === null ? withheld(of) : shown(count ?? 0, of);
    }),
  );
}

const usual = [
  [41, 6, 9, 12, 7, 1, 2, 0],
  [1, 0, 0, 0, 0, 0, 0, 0],
  [3, 0, 0, 2, 0, 0, 0, 0],
  [8, 0, 2, 15, 9, 1, 1, 2],
  [0, 0, 0, 1, 21, 0, 0, 1],
  [1, 0, 0, 0, 2, 0, 0, 0],
  [0, 0, 0, 1, 0, 0, 0, 0],
  [2, 0, 0, 1, 1, 0, 0, 0],
];

export const moves = {
  "heat map of moves": movesHeatMap(movesOf(usual), placementGroups, movesWording),
  "heat map of one move": movesHeatMap(movesOf([[0, 1]]), placementGroups, movesWording),
  "heat map of no moves": movesHeatMap(movesOf([]), placementGroups, movesWording),
  "heat map partly withheld": movesHeatMap(
    movesOf(usual.map((row) => row.map((count) => (count > 0 && count < 6 ? null : count)))),
    placementGroups,
    movesWording,
  ),
  "heat map of thousands": movesHeatMap(
    movesOf(usual.map((row) => row.map((count) => count * 1_234))),
    placementGroups,
    movesWording,
  ),
} as const satisfies Readonly<Record<string, Chart>>;
