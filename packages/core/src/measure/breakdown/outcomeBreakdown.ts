import { type Breakdown, unassigned } from "../Breakdown.ts";

/** A breakdown by the outcome that a measure gives each of its members itself; to members without one it does not apply. */
export function outcomeBreakdown(breakdown: Omit<Breakdown, "restsOn" | "classifier">): Breakdown {
  const known = new Map(breakdown.categories.map(({ id }) => [id, [id]]));
  return {
    ...breakdown,
    restsOn: [],
    classifier:
      () =>
      ({ outcome }) =>
        outcome === undefined ? [] : (known.get(outcome) ?? [unassigned.id]),
  };
}
