/** Throws a RangeError unless the horizon is a whole number of years above zero. */
export function requireHorizon(caller: string, horizon: number): void {
  if (!(Number.isInteger(horizon) && horizon > 0)) {
    throw new RangeError(`${caller} needs a horizon that is a whole number of years above zero, not ${horizon}.`);
  }
}
