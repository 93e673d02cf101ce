/** Throws a RangeError unless the value is a finite number. */
export function requireFinite(caller: string, what: string, value: number): void {
  if (!Number.isFinite(value)) {
    throw new RangeError(`${caller} needs ${what} that is a finite number, not ${value}.`);
  }
}
