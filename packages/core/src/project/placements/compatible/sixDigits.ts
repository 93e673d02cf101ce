/** A number to six significant digits, which is how far the regional model's decimal arithmetic goes. */
export function sixDigits(value: number): number {
  return Number(value.toPrecision(6));
}
