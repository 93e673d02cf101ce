/** Throws a RangeError unless the confidence lies strictly between 0 and 1: 0.95, never 95. */
export function requireConfidence(caller: string, confidence: number): void {
  if (!(confidence > 0 && confidence < 1)) {
    throw new RangeError(`${caller} needs a confidence between 0 and 1, not ${confidence}.`);
  }
}
