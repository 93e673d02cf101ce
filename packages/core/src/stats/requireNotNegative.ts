/** Throws a RangeError unless the value is a finite number of zero or more. */
export function requireNotNegative(caller: string, what: string, value: number): void {
  if (!(value >= 0 && value < Infinity)) {
    throw new RangeError(`${caller} needs ${what} of zero or more, not ${value}.`);
  }
}
