import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { popRanked, pushRanked } from "../../../../packages/core/src/protect/withhold/rankedHeap.ts";

/** The ranks in the order in which a heap gives them up. */
function taken(ranks: readonly number[]): readonly number[] {
  const heap: { readonly rank: number }[] = [];
  for (const rank of ranks) pushRanked(heap, { rank });
  const out: number[] = [];
  for (let next = popRanked(heap); next !== undefined; next = popRanked(heap)) out.push(next.rank);
  return out;
}

describe("a heap of what is ranked", () => {
  it("gives up the lowest rank first, whatever came when", () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), (ranks) => {
        expect(taken(ranks)).toEqual(ranks.toSorted((one, other) => one - other));
      }),
    );
  });

  it("takes nothing that is hopeless, and gives nothing where nothing is", () => {
    expect(taken([2, Infinity, 1])).toEqual([1, 2]);
    expect(popRanked([])).toBeUndefined();
  });

  it.each([
    // of two that rank the same the first; the last of a heap takes the place of what was taken, and stays there
    { ranks: [1, 1, 1], order: [0, 2, 1] },
    // the fourth takes the place of the first and sinks below the second, not below the third of the same rank
    { ranks: [1, 2, 2, 3], order: [0, 1, 2, 3] },
  ])("has one order for what ranks the same, by which the same is published each time: $ranks", ({ ranks, order }) => {
    const heap: { readonly rank: number; readonly at: number }[] = [];
    for (const [at, rank] of ranks.entries()) pushRanked(heap, { rank, at });
    expect(ranks.map(() => popRanked(heap)?.at)).toEqual(order);
  });

  it("goes on where more comes after some was taken", () => {
    const heap = [{ rank: 3 }];
    pushRanked(heap, { rank: 1 });
    expect(popRanked(heap)?.rank).toBe(1);
    pushRanked(heap, { rank: 2 });
    expect([popRanked(heap)?.rank, popRanked(heap)?.rank, popRanked(heap)]).toEqual([2, 3, undefined]);
  });
});
