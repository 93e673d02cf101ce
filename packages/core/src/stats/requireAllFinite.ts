/** Throws a RangeError unless every value is a finite number; the sentence gives the place of the first that is not. */
export function requireAllFinite(caller: string, values: readonly number[]): void {
  const place = values.findIndex((value) => !Number.isFinite(value));
  if (place >= 0) {
    throw new RangeError(
      `${caller} needs values that are finite numbers, but that at place ${place + 1} is ${values[place]}.`,
    );
  }
}
