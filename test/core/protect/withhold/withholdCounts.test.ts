import { describe, expect, it } from "vitest";
import type { CountTable } from "../../../../packages/core/src/protect/withhold/CountTable.ts";
import type { Move } from "../../../../packages/core/src/protect/withhold/Move.ts";
import { withholdCounts } from "../../../../packages/core/src/protect/withhold/withholdCounts.ts";
import { count, row, sum } from "./countTable.ts";

/** The counts of a table that are withheld, by place; each move given for it is held to be a table that a reader may believe in. */
function withheld(table: CountTable, threshold = 5, begun: readonly Move[] = []): readonly number[] {
  const { counts, moves } = withholdCounts(table, threshold, begun);
  for (const move of moves) {
    for (const [place, by] of move) {
      if (place >= table.counts.length) continue;
      expect(counts).toContain(place);
      expect((table.counts[place]?.value ?? 0) + by).toBeGreaterThan(0);
    }
    for (const { wholes, parts, remainder } of table.sums) {
      const change = (places: readonly number[]): number =>
        places.reduce((all, place) => all + (move.get(place) ?? 0), 0);
      if (remainder === 0) expect(change(wholes)).toBe(change(parts));
    }
  }
  return [...counts].toSorted((one, other) => one - other);
}

/** How far apart a count may lie by the moves that were found. */
function width(table: CountTable, place: number): number {
  const changes = withholdCounts(table, 5).moves.map((move) => move.get(place) ?? 0);
  return Math.max(0, ...changes) - Math.min(0, ...changes);
}

describe("withholdCounts", () => {
  it("withholds nothing where no count is small", () => {
    expect(withheld(row(count(6), count(8)))).toEqual([]);
    expect(withheld({ counts: [], sums: [] })).toEqual([]);
  });

  it("withholds a small count with the cheapest beside it, not with the total", () => {
    expect(withheld(row(count(3), count(8), count(20), count(40)))).toEqual([1, 2]);
    expect(withheld(row(count(3), count(40)))).toEqual([1, 2]);
  });

  it("leaves each five values: two small ones that are seven hide each other, two that are three do not", () => {
    expect(withheld(row(count(3), count(4), count(20)))).toEqual([1, 2]);
    expect(withheld(row(count(1), count(2), count(20), count(9)))).toEqual([1, 2, 4]);
    for (const place of [1, 2, 4])
      expect(width(row(count(1), count(2), count(20), count(9)), place)).toBeGreaterThanOrEqual(4);
  });

  it("leaves two values at least, however low the threshold: of 2 each is 1, of 3 each is 1 or 2", () => {
    expect(withheld(row(count(1), count(1), count(7, { small: false })), 1)).toEqual([1, 2, 3]);
    expect(withheld(row(count(1), count(2), count(7, { small: false })), 1)).toEqual([1, 2]);
  });

  it("withholds a small count that stands in no sum, and nothing for it", () => {
    expect(withheld({ counts: [count(3), count(9)], sums: [] })).toEqual([0]);
  });

  it("withholds four in a table of two ways, where they are fewest", () => {
    //  3 10  9 | 22
    // 12 20  6 | 38
    // 15 30 15 | 60
    const counts = [3, 10, 9, 12, 20, 6].map((value) => count(value));
    const margins = [22, 38, 15, 30, 15, 60].map((value) => count(value, { standing: "margin" }));
    const sums = [
      sum([6, 0, 1, 2]),
      sum([7, 3, 4, 5]),
      sum([8, 0, 3]),
      sum([9, 1, 4]),
      sum([10, 2, 5]),
      sum([11, 6, 7]),
      sum([11, 8, 9, 10]),
    ];
    expect(withheld({ counts: [...counts, ...margins], sums })).toEqual([0, 2, 3, 5]);
  });

  it("keeps what a sum leaves uncertain where that is few", () => {
    const table = (remainder: number): CountTable => ({
      counts: [count(20 + remainder, { isTotal: true }), count(12), count(8)],
      sums: [sum([0, 1, 2], { remainder })],
    });
    expect(withheld(table(5))).toEqual([2]);
    expect(withheld(table(6))).toEqual([]);
  });

  it("withholds a margin that is few, and the sum that nobody is told", () => {
    expect(withheld(row(count(5, { standing: "margin", small: false }), count(30), count(9)))).toEqual([1, 3]);
    expect(withheld(row(count(7, { standing: "sum" }), count(30), count(9)))).toEqual([1, 3]);
  });

  it("shows what was shown before, and withholds what was withheld, however it stands to the rest", () => {
    expect(withheld(row(count(3), count(8, { settled: "shown" }), count(20)))).toEqual([1, 3]);
    expect(withheld(row(count(9, { settled: "withheld" }), count(8), count(20)))).toEqual([1]);
    expect(withheld(row(count(9, { settled: "kept" }), count(8), count(20)))).toEqual([1, 2]);
  });

  it("takes what is known all the same for shown, and withholds another beside a small count", () => {
    expect(withheld(row(count(3), count(8, { settled: "known" }), count(20)))).toEqual([1, 2, 3]);
  });

  it("withholds more until a move that was proved before is possible here too", () => {
    const before = new Map([[1, 4]]);
    const table = row(count(9, { settled: "withheld" }), count(8), count(20));
    expect(withheld(table, 5, [before])).toEqual([1, 2]);
    expect(withholdCounts(table, 5, [before]).moves.some((move) => move.get(1) === 4)).toBe(true);
  });

  it("shows again a companion that others make needless", () => {
    // 3 needs another in its row, 2 another in its own: the one that stands in both is enough
    const counts = [count(23), count(3), count(20), count(22), count(2)];
    const sums = [sum([0, 1, 2]), sum([3, 4, 2])];
    expect(withheld({ counts, sums })).toEqual([1, 2, 4]);
  });

  it("hides nothing where all was decided, and proves what it can of that alone", () => {
    const table = row(count(1, { settled: "unsaid" }), count(0, { settled: "unsaid" }), count(9, { settled: "shown" }));
    const { counts, moves } = withholdCounts(table, 5, [], "nothing");
    expect([...counts].toSorted((one, other) => one - other)).toEqual([1, 2]);
    // one and none, of a total that is shown: the other way round is all that is left to believe
    expect(moves.map((move) => [...move].toSorted())).toContainEqual([
      [1, -1],
      [2, 1],
    ]);
  });
});
