/** A stream of pseudo-random choices that is the same on every machine: whole numbers and plain arithmetic only. */
export type RandomStream = {
  /** A whole number from 0 up to, not including, `bound`. */
  readonly below: (bound: number) => number;
  /** A whole number from `low` to `high`, both included. */
  readonly between: (low: number, high: number) => number;
  /** True in `percent` of 100 cases. */
  readonly chance: (percent: number) => boolean;
  readonly pick: <T>(choices: readonly T[]) => T;
  /** One of the values, each as likely as its weight says. */
  readonly weighted: <T>(choices: readonly (readonly [T, number])[]) => T;
  readonly shuffled: <T>(values: readonly T[]) => T[];
  /** A value from a distribution given by equally spaced quantiles, even between neighbours. */
  readonly fromQuantiles: (quantiles: readonly number[]) => number;
  /** An independent stream, so that a change in one part of the sample leaves the others as they were. */
  readonly fork: (name: string) => RandomStream;
};

const hash = (text: string): number => {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  return (value ^ (value >>> 13)) >>> 0;
};

/** Makes the stream for a seed. The generator is sfc32 (C. Doty-Humphrey, PractRand). */
export const randomStream = (seed: string): RandomStream => {
  let a = hash(`${seed}:a`) | 0;
  let b = hash(`${seed}:b`) | 0;
  let c = hash(`${seed}:c`) | 0;
  let counter = 1;
  const next = (): number => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    c |= 0;
    return sum >>> 0;
  };
  for (let round = 0; round < 16; round += 1) next();

  const below = (bound: number): number => Math.floor((next() * bound) / 0x1_0000_0000);
  const between = (low: number, high: number): number => low + below(high - low + 1);
  const pick = <T>(choices: readonly T[]): T => {
    const chosen = choices[below(choices.length)];
    if (chosen === undefined) throw new RangeError("There is nothing to choose from.");
    return chosen;
  };
  const weighted = <T>(choices: readonly (readonly [T, number])[]): T => {
    let total = 0;
    for (const [, weight] of choices) total += weight;
    let rest = (next() * total) / 0x1_0000_0000;
    for (const [value, weight] of choices) {
      if (rest < weight) return value;
      rest -= weight;
    }
    throw new RangeError("The weights of a choice add up to nothing.");
  };
  const shuffled = <T>(values: readonly T[]): T[] => {
    const left = [...values];
    const result: T[] = [];
    while (left.length > 0) result.push(...left.splice(below(left.length), 1));
    return result;
  };
  const fromQuantiles = (quantiles: readonly number[]): number => {
    const step = below(quantiles.length - 1);
    const low = quantiles[step] ?? 0;
    return between(low, Math.max(low, quantiles[step + 1] ?? low));
  };
  return {
    below,
    between,
    chance: (percent) => below(1000) < percent * 10,
    pick,
    weighted,
    shuffled,
    fromQuantiles,
    fork: (name) => randomStream(`${seed}/${name}`),
  };
};
