/**
 * The chance within a month that comes to a chance within a year. The twelfth root is taken by square roots and
 * Newton's method, plain arithmetic that gives the same on every machine, which a power function need not.
 *
 * @param yearly from 0 to 1
 */
export function monthlyChance(yearly: number): number {
  const fourthRoot = Math.sqrt(Math.sqrt(1 - yearly));
  if (fourthRoot === 0) return 1;
  let root = 1;
  for (let next = root; ; root = next) {
    next = (2 * root + fourthRoot / (root * root)) / 3;
    if (next >= root) return 1 - root;
  }
}
