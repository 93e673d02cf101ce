import { lateNotes } from "../scenario/lateNotes.ts";
import type { PlacementProjection } from "./PlacementProjection.ts";

/** Fewer transitions than this out of a cell say little of a rate: its interval is wider than the rate itself. */
const fewTransitions = 4;

/**
 * What whoever reads the figures of a projection should know of it, in sentences.
 *
 * @example
 * placementNotes(projectPlacements(care, readPlacementScenario("from: 2019-04-01\nmonths: 1\nsimulations: 100\n", "as-it-is.yaml"))).at(-1); // => "as-it-is: there are no prices, so there is no cost."
 */
export function placementNotes({ scenario, rates, notes, start, reference }: PlacementProjection): readonly string[] {
  const { title, prices, inflation, budget, changes } = scenario;
  const children = start.reduce((sum, cell) => sum + cell.children, 0);
  const happened = rates.filter(({ from, count }) => from !== "" && count > 0);
  const few = happened.filter(({ count }) => count < fewTransitions).length;
  const found = [
    `${title}: ${children} children at the start; rates from ${reference.from} to ${reference.to}, ${few} of ${happened.length} of them from fewer than ${fewTransitions} transitions.`,
    ...notes,
    ...lateNotes(scenario, { inflation, budget, changes }),
  ];
  return prices === undefined ? [...found, `${title}: there are no prices, so there is no cost.`] : found;
}
