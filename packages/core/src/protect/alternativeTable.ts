import { solve } from "yalps";
import type { HiddenSystem } from "./hiddenSystems.ts";

/** A direction in which a hidden number is to be moved, and the value at which it is far enough. */
export interface Move {
  readonly place: number;
  readonly direction: "maximize" | "minimize";
  readonly enough: number;
}

/** The key of the constraint on the number moved itself, beside the places of the sums. */
const moved = -1;

/** Steps of the search for whole numbers where the solution is in fractions; then the count passes for one that cannot move. */
const searchSteps = 200;

/**
 * What hidden numbers of a system would be, whole and in keeping with everything shown, were one of them as far out as it
 * can be, or far enough: those that would be others than they are. Undefined where nothing is found. The answer of the
 * linear programme is put into the sums again, so that a fault of the solver could make more be withheld but never less.
 */
export function alternativeTable(
  { hidden, sums }: HiddenSystem,
  { place, direction, enough }: Move,
): ReadonlyMap<number, number> | undefined {
  const leastOf = (at: number): number => hidden.get(at)?.least ?? 0;
  const beyond = enough - leastOf(place);
  const constraints = new Map<number, { equal?: number; min?: number; max?: number }>([
    [moved, direction === "maximize" ? { max: beyond } : { min: Math.max(0, beyond) }],
  ]);
  const variables = new Map([...hidden.keys()].map((at) => [at, new Map(at === place ? [[moved, 1]] : [])]));
  for (const { sum, factors, total, atLeast } of sums) {
    let rest = total;
    for (const [at, factor] of factors) {
      rest -= factor * leastOf(at);
      variables.get(at)?.set(sum, factor);
    }
    constraints.set(sum, atLeast ? { min: rest } : { equal: rest });
  }
  const model = { direction, objective: moved, constraints, variables };
  for (const integers of [false, true]) {
    const { status, variables: solution } = solve(
      { ...model, integers },
      { maxIterations: searchSteps, timeout: Infinity },
    );
    if (status !== "optimal") return undefined;
    const beyondLeast = new Map(solution);
    const values = new Map([...hidden].map(([at, { least }]) => [at, least + Math.round(beyondLeast.get(at) ?? 0)]));
    if (agrees(values, { hidden, sums })) {
      return new Map([...values].filter(([at, value]) => hidden.get(at)?.value !== value));
    }
  }
  return undefined;
}

function agrees(values: ReadonlyMap<number, number>, { hidden, sums }: HiddenSystem): boolean {
  const inBounds = [...hidden].every(([at, { least }]) => (values.get(at) ?? -1) >= least);
  return (
    inBounds &&
    sums.every(({ factors, total, atLeast }) => {
      const sum = [...factors].reduce((soFar, [at, factor]) => soFar + factor * (values.get(at) ?? 0), 0);
      return atLeast ? sum >= total : sum === total;
    })
  );
}
