import type { CountSystem } from "./CountSystem.ts";

/** Numbers by which an equation can be righted. */
export interface Way {
  readonly number: number;
  readonly factor: number;
  /** what it costs to move the number; nothing where it is hidden */
  readonly price: number;
  /** whether it is hidden and stands in no other equation */
  readonly isFree: boolean;
}

/** All numbers by which an equation can be righted; asked for again and again, and the same until more or less is hidden. */
interface Ways {
  readonly inOrder: readonly Way[];
  readonly free: readonly Way[];
  /** whether one of them costs nothing */
  readonly isHidden: boolean;
  readonly cheapestFirst: readonly Way[];
}

/** What is known of the equations of a system: by which numbers each can be righted. */
interface KnownWays {
  readonly of: (equation: number) => Ways;
  /** must be told of each equation of which a number is hidden or shown from now on */
  readonly forget: (equation: number) => void;
}

/** The numbers by which equations can be righted, each equation looked at once until more or less of it is hidden. */
export function waysToRight(
  equations: CountSystem["equations"],
  equationsOf: CountSystem["equationsOf"],
  {
    isHidden,
    priceOf,
  }: { readonly isHidden: (number: number) => boolean; readonly priceOf: (number: number) => number },
): KnownWays {
  const known: (Ways | undefined)[] = equations.map(() => undefined);
  const of = (equation: number): Ways => {
    const before = known[equation];
    if (before !== undefined) return before;
    const inOrder = (equations[equation] ?? []).flatMap(({ number, factor }): readonly Way[] => {
      const price = isHidden(number) ? 0 : priceOf(number);
      const isFree = price === 0 && equationsOf[number]?.length === 1;
      return price === Infinity ? [] : [{ number, factor, price, isFree }];
    });
    const made = {
      inOrder,
      free: inOrder.filter(({ isFree }) => isFree),
      isHidden: inOrder.some(({ price }) => price === 0),
      cheapestFirst: inOrder.toSorted((one, other) => one.price - other.price),
    };
    known[equation] = made;
    return made;
  };
  return {
    of,
    forget: (equation) => {
      known[equation] = undefined;
    },
  };
}
