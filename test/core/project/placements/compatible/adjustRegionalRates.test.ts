import { describe, expect, it } from "vitest";
import {
  adjustRegionalEntrants,
  adjustRegionalRates,
} from "../../../../../packages/core/src/project/placements/compatible/adjustRegionalRates.ts";

const rates = new Map([
  [
    "a",
    new Map([
      ["b", 0.2],
      ["c", 0.3],
    ]),
  ],
]);
const out = (...adjustments: Parameters<typeof adjustRegionalRates>[1]): readonly number[] =>
  [...(adjustRegionalRates(rates, adjustments).get("a")?.values() ?? [])].map((rate) => Number(rate.toFixed(12)));

describe("adjustRegionalRates", () => {
  it("multiplies or adds; a multiplier other than 1 wins; no rate falls below nought", () => {
    expect(out({ from: "a", to: "b", multiply: 2 })).toEqual([0.4, 0.3]);
    expect(out({ from: "a", to: "b", add: 0.1 })).toEqual([0.3, 0.3]);
    expect(out({ from: "a", to: "b", multiply: 2, add: 0.1 })).toEqual([0.4, 0.3]);
    expect(out({ from: "a", to: "b", multiply: 1, add: 0.1 })).toEqual([0.3, 0.3]);
    expect(out({ from: "a", to: "b", add: -1 })).toEqual([0, 0.3]);
  });

  it("adds no transition that there is not", () => {
    expect(adjustRegionalRates(rates, [{ from: "a", to: "d", add: 0.1 }])).toEqual(rates);
  });

  it("keeps what is adjusted and shrinks the rest, where the rates of a state pass 1", () => {
    expect(out({ from: "a", to: "b", multiply: 4 })).toEqual([0.8, 0.2]);
  });

  it("scales what is adjusted to 1, where that alone passes it", () => {
    expect(out({ from: "a", to: "b", multiply: 10 })).toEqual([1, 0]);
    expect(out({ from: "a", to: "b", multiply: 10 }, { from: "a", to: "c", multiply: 10 })).toEqual([0.4, 0.6]);
  });

  it("lets entries be as many as they are", () => {
    const entrants = new Map([["b", 0.7]]);
    expect([...adjustRegionalEntrants(entrants, [{ to: "b", multiply: 3 }]).values()][0]).toBeCloseTo(2.1, 12);
    expect([...adjustRegionalEntrants(entrants, [{ to: "b", add: -2 }]).values()]).toEqual([0]);
  });
});
