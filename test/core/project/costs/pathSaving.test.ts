import { readPriceList } from "@lac-analytics/core/project";
import { describe, expect, it } from "vitest";
import { type CostedPath, pathSaving } from "../../../../packages/core/src/project/costs/pathSaving.ts";

/** What ten or more paths with one move each would have saved without it, at a price of a move. */
function saved(paths: number, priceOfMove: number): number | undefined {
  const list = readPriceList(
    `prices: [{name: Homes, weekly: 1, codes: [K2]}]\nevents: {move: ${priceOfMove}}\nwhat_if: [{name: Calm, fewer_moves: 1}]`,
    "prices.yaml",
  );
  const moved: CostedPath = { stays: [], moves: 1, wentHome: false };
  const all = Array.from({ length: paths }, () => moved);
  return list.whatIf?.map((calm) => pathSaving(calm, [[all]], list, 10).pounds)[0];
}

describe("pathSaving", () => {
  // ten times the most that is saved on one path, where that is just 1, 2 or 5 times a power of ten, and a pound above
  it.each([
    [10, 10, 100],
    [14, 10, 100],
    [10, 20, 200],
    [12, 50, 500],
    [14, 100, 1000],
    [14, 101, 2000],
    [30, 21, 500],
  ])("of %i paths at £%i each is told in steps of ten times that or just above: £%i", (paths, price, pounds) => {
    expect(saved(paths, price)).toBe(pounds);
  });

  it("is not told of nine, nor where a move costs nothing", () => {
    expect(saved(9, 100)).toBeUndefined();
    expect(saved(10, 0)).toBeUndefined();
  });
});
