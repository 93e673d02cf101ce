/** Throws a RangeError unless the probability lies in 0 to 1, both included. */
export function requireProbability(caller: string, probability: number): void {
  if (!(probability >= 0 && probability <= 1)) {
    throw new RangeError(`${caller} needs a probability from 0 to 1, not ${probability}.`);
  }
}
