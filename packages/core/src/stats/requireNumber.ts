/** Throws a RangeError if the value is NaN; either infinity passes. */
export function requireNumber(caller: string, what: string, value: number): void {
  if (Number.isNaN(value)) throw new RangeError(`${caller} needs ${what} that is a number, not NaN.`);
}
