import { describe, expect, it } from "vitest";
import { waysToRight } from "../../../../packages/core/src/protect/withhold/waysToRight.ts";

// number 0 is the sum of 1 and 2, and number 2 stands in another sum too
const equations = [
  [
    { number: 0, factor: -1 },
    { number: 1, factor: 1 },
    { number: 2, factor: 1 },
  ],
  [
    { number: 2, factor: 1 },
    { number: 3, factor: -1 },
  ],
];
const equationsOf = [
  [{ equation: 0, factor: -1 }],
  [{ equation: 0, factor: 1 }],
  [
    { equation: 0, factor: 1 },
    { equation: 1, factor: 1 },
  ],
  [{ equation: 1, factor: -1 }],
];
const prices = [9, 4, 2, Infinity];

describe("waysToRight", () => {
  it("are the numbers that may be hidden, the cheapest first in their own order", () => {
    const ways = waysToRight(equations, equationsOf, {
      isHidden: () => false,
      priceOf: (number) => prices[number] ?? 0,
    });
    expect(ways.of(0).inOrder.map(({ number, price }) => [number, price])).toEqual([
      [0, 9],
      [1, 4],
      [2, 2],
    ]);
    expect(ways.of(0).cheapestFirst.map(({ number }) => number)).toEqual([2, 1, 0]);
    expect(ways.of(0)).toMatchObject({ free: [], isHidden: false });
    // what must stay shown is none
    expect(ways.of(1).inOrder.map(({ number }) => number)).toEqual([2]);
  });

  it("cost nothing where a number is hidden, and are free where it stands in no other equation", () => {
    const hidden = new Set([1, 2]);
    const ways = waysToRight(equations, equationsOf, { isHidden: (number) => hidden.has(number), priceOf: () => 9 });
    expect(ways.of(0)).toMatchObject({ isHidden: true, free: [{ number: 1, price: 0 }] });
    expect(ways.of(1)).toMatchObject({ isHidden: true, free: [] });
  });

  it("stay as they were until the equation is forgotten", () => {
    const hidden = new Set<number>();
    const ways = waysToRight(equations, equationsOf, { isHidden: (number) => hidden.has(number), priceOf: () => 9 });
    expect(ways.of(0).isHidden).toBe(false);
    hidden.add(1);
    expect(ways.of(0).isHidden).toBe(false);
    ways.forget(0);
    expect(ways.of(0).isHidden).toBe(true);
  });
});
