import { type Breakdown, unassigned } from "../Breakdown.ts";

/** A breakdown by the outcome that a measure gives each of its members itself; to members without one it does not apply. */
export function outcomeBreakdown<const Id extends string, const C extends string>(
  breakdown: Omit<Breakdown<Id, C>, "restsOn" | "classifier">,
): Breakdown<Id, C> {
  const known = new Map<string, readonly C[]>(breakdown.categories.map(({ id }) => [id, [id]]));
  return {
    ...breakdown,
    restsOn: [],
    classifier:
      () =>
      ({ outcome }) =>
        outcome === undefined ? [] : (known.get(outcome) ?? [unassigned.id]),
  };
}
