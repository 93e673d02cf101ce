/** Random numbers of one thing after another. */
export interface ChildDraws {
  /** begins the numbers of one thing in one future, a whole number each */
  readonly begin: (future: number, thing: number) => void;
  readonly next: () => number;
}

/**
 * The random numbers of a simulation: whole numbers from 0 up to 2^32 that belong to one thing in one future. The same
 * thing draws the same numbers in every scenario, so that two scenarios differ by what is assumed and not by chance.
 *
 * Source: the 32-bit finaliser of MurmurHash3 (A. Appleby) over a counter and two keys, whole-number arithmetic only.
 */
export function drawsOf(seed: number): ChildDraws {
  let first = mixed(seed ^ mixed(0x9e3779b9));
  let ofFuture = 0;
  let second = 0;
  let counter = 0;
  return {
    begin: (future, thing) => {
      if (future !== ofFuture) first = mixed(seed ^ mixed(future + 0x9e3779b9));
      ofFuture = future;
      second = mixed(thing + Math.imul(first, 0x85ebca6b));
      counter = 0;
    },
    next: () => {
      counter = (counter + 0x9e3779b9) | 0;
      return mixed(mixed(first ^ counter) ^ second) >>> 0;
    },
  };
}

function mixed(bits: number): number {
  let hash = bits | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
