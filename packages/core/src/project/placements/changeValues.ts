import { type FutureValues, futureValue } from "../futureValue.ts";
import type { Assumption } from "../scenario/Assumption.ts";
import { drawAssumption } from "../scenario/drawAssumption.ts";
import { meanOfAssumption } from "../scenario/meanOfAssumption.ts";
import type { PlacementScenario } from "./PlacementScenario.ts";
import type { NumberChange } from "./placementChangeRule.ts";

/** The value of an assumption of a scenario, by the name under which its random numbers are known. */
export type ReadValue = (assumption: Assumption, name: string) => number;

/** The means of assumptions. */
export const meanValues: ReadValue = meanOfAssumption;

/** The values of assumptions in one future after another; each is drawn once for all of them. */
export function drawnValues({ simulations, seed }: PlacementScenario): (future: number) => ReadValue {
  const drawn = new Map<string, FutureValues>();
  return (future) => (assumption, name) => {
    if (typeof assumption === "number") return assumption;
    const values = drawn.get(name) ?? drawAssumption(assumption, name, simulations, seed);
    drawn.set(name, values);
    return futureValue(values, future);
  };
}

/**
 * A number after a change, never below nought.
 *
 * @param unit what one of the change's amounts comes to
 */
export function changed(value: number, change: NumberChange, unit: number, read: ReadValue, name: string): number {
  const { times, add, set } = change;
  if (times !== undefined) return value * read(times, name);
  if (add !== undefined) return Math.max(0, value + read(add, name) * unit);
  return set === undefined ? value : read(set, name) * unit;
}
