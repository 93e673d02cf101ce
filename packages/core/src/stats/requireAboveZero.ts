/** Throws a RangeError unless the value is a finite number above zero. */
export function requireAboveZero(caller: string, what: string, value: number): void {
  if (!(value > 0 && value < Infinity)) {
    throw new RangeError(`${caller} needs ${what} above zero, not ${value}.`);
  }
}
