import type { RandomStream } from "./randomStream.ts";
import type { Shares } from "./shares.ts";

/**
 * So many values that each comes up as often as its share says, to the nearest whole number (largest remainder), in
 * random order. Dealing keeps small groups close to the published shares, where drawing each value would not.
 */
export const dealShares = <T>(stream: RandomStream, count: number, shares: Shares<T>): T[] => {
  const total = shares.reduce((sum, [, share]) => sum + share, 0);
  const parts = stream.shuffled(shares).map(([value, share]) => {
    const exact = (count * share) / total;
    return { value, whole: Math.floor(exact), rest: exact - Math.floor(exact) };
  });
  let left = count - parts.reduce((sum, { whole }) => sum + whole, 0);
  const dealt = parts
    .sort((one, other) => other.rest - one.rest)
    .flatMap(({ value, whole }) => {
      const extra = left > 0 ? 1 : 0;
      left -= extra;
      return Array.from({ length: whole + extra }, () => value);
    });
  return stream.shuffled(dealt);
};
