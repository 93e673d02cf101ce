import { describe, expect, it } from "vitest";
import { countSystem } from "../../../../packages/core/src/protect/withhold/CountSystem.ts";
import type { CountTable } from "../../../../packages/core/src/protect/withhold/CountTable.ts";
import { type Move, moveFinder } from "../../../../packages/core/src/protect/withhold/moveFinder.ts";
import { count, row, sum } from "./countTable.ts";

/** A finder in a table whose shown counts cost what they are, the total more than all. */
function finderIn(table: CountTable, hidden: ReadonlySet<number>, steps = 100) {
  const isHidden = (number: number): boolean => hidden.has(number);
  const priceOf = (number: number): number => (number === 0 ? 1000 : (table.counts[number]?.value ?? Infinity));
  return moveFinder(countSystem(table, 5), { isHidden, priceOf, steps });
}

const begin = (number: number, by: number, onTopOf: Move = new Map()) => [{ by: new Map([[number, by]]), onTopOf }];

/** What a move changes, in order of the numbers. */
const changes = (move: Move | undefined) => move && [...move].toSorted(([one], [other]) => one - other);

describe("moveFinder", () => {
  it("rights a sum by what is hidden: one more of the one is one fewer of the other", () => {
    const finder = finderIn(row(count(3), count(8), count(20)), new Set([1, 2]));
    expect(changes(finder.find(begin(1, 1)))).toEqual([
      [1, 1],
      [2, -1],
    ]);
  });

  it("hides the cheapest where what is hidden cannot be fewer, since a count in a figure is not nought", () => {
    const finder = finderIn(row(count(3), count(1), count(20), count(9)), new Set([1, 2]));
    expect(changes(finder.find(begin(1, 4)))).toEqual([
      [1, 4],
      [4, -4],
    ]);
  });

  it("takes of several what none has alone: of 3 and 4, neither of which can be nought, four fewer", () => {
    const finder = finderIn(row(count(3), count(3), count(4)), new Set([1, 2, 3]));
    const move = finder.find(begin(1, 4));
    const [two = 0, three = 0] = [move?.get(2), move?.get(3)];
    expect([two + three, move?.has(0)]).toEqual([-4, false]);
    expect([two, three].every((by, at) => by < 0 && by >= (at === 0 ? -2 : -3))).toBe(true);
  });

  it("rights every sum that a number stands in: a ring of four in a table of two ways", () => {
    // 3 + 10 = 13, 12 + 20 = 32, 3 + 12 = 15, 10 + 20 = 30
    const counts = [count(45), ...[3, 10, 12, 20, 13, 32, 15, 30].map((value) => count(value))];
    const sums = [sum([5, 1, 2]), sum([6, 3, 4]), sum([7, 1, 3]), sum([8, 2, 4]), sum([0, 5, 6]), sum([0, 7, 8])];
    const finder = finderIn({ counts, sums }, new Set([1, 2, 3, 4]));
    expect(changes(finder.find(begin(1, 2)))).toEqual([
      [1, 2],
      [2, -2],
      [3, -2],
      [4, 2],
    ]);
  });

  it("takes whole numbers of children alone: of what counts twice, no half", () => {
    const counts = [count(20), count(4), count(8)];
    const finder = finderIn({ counts, sums: [{ wholes: [0], parts: [1, 2, 2], remainder: 0 }] }, new Set([1, 2]));
    expect(changes(finder.find(begin(1, 2)))).toEqual([
      [1, 2],
      [2, -1],
    ]);
    expect(changes(finder.find(begin(1, 1)))).toEqual([
      [0, 1],
      [1, 1],
    ]);
  });

  it("goes on from a move that is complete, and gives both together", () => {
    const before = new Map([
      [1, 2],
      [2, -2],
    ]);
    const finder = finderIn(row(count(3), count(8), count(20)), new Set([1, 2]));
    expect(changes(finder.find(begin(1, 3, before)))).toEqual([
      [1, 5],
      [2, -5],
    ]);
    // of 4 two are gone: one more may go, and not two
    const isHidden = (number: number): boolean => number > 0;
    const fewer = moveFinder(countSystem(row(count(3), count(4)), 5), {
      isHidden,
      priceOf: () => Infinity,
      steps: 100,
    });
    expect(changes(fewer.find(begin(1, 1, before)))).toEqual([
      [1, 3],
      [2, -3],
    ]);
    expect(fewer.find(begin(1, 2, before))).toBeUndefined();
  });

  it("completes whichever of several begun moves it can", () => {
    const table = row(count(3), count(1));
    const isHidden = (number: number): boolean => number > 0;
    const finder = moveFinder(countSystem(table, 5), { isHidden, priceOf: () => Infinity, steps: 100 });
    expect(finder.find(begin(1, 1))).toBeUndefined();
    expect(changes(finder.find([...begin(1, 1), ...begin(1, -1)]))).toEqual([
      [1, -1],
      [2, 1],
    ]);
  });

  it("gives up after so many steps: the first begins a move, the second completes it", () => {
    const table = row(count(3), count(8));
    expect(finderIn(table, new Set([1, 2]), 1).find(begin(1, 1))).toBeUndefined();
    expect(finderIn(table, new Set([1, 2]), 2).find(begin(1, 1))).toBeDefined();
  });

  it("looks again at the sums of a number once it is told that it is hidden", () => {
    const table = row(count(3), count(8));
    const hidden = new Set([1]);
    const isHidden = (number: number): boolean => hidden.has(number);
    const finder = moveFinder(countSystem(table, 5), { isHidden, priceOf: () => Infinity, steps: 100 });
    expect(finder.find(begin(1, 1))).toBeUndefined();
    hidden.add(2);
    finder.hiddenOrShown(2);
    expect(finder.find(begin(1, 1))).toBeDefined();
  });
});
