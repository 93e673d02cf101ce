/** Posts in whole numbers: rounded up, unless a whole number is missed by the last digits of the arithmetic alone. */
export function wholeAdvisers(posts: number): number {
  return Math.ceil(posts - 1e-9);
}
