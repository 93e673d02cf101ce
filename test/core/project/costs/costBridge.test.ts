import { type CostBridge, type CostOfKind, costBridge } from "@lac-analytics/core/project";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const kind = (name: string, childDays: number, pounds: number): CostOfKind => ({ kind: name, childDays, pounds });

/** In pence, in which nothing is lost. */
function sumOfParts({ numbers, mix, price, inflation }: CostBridge): number {
  return [numbers, mix, price, inflation].reduce((sum, part) => sum + Math.round(100 * part), 0);
}

describe("costBridge", () => {
  // 100 days at 100 and 100 at 500, then 180 at 110 and 60 at 550, with prices up by 5 per cent:
  // 40 days more at the mean of 300; 240 days cost 48,000 and not 72,000 in the new mix; 5 per cent of 48,000;
  // 180 × (110 - 105) and 60 × (550 - 525)
  const earlier = [kind("foster", 100, 10_000), kind("residential", 100, 50_000)];
  const later = [kind("foster", 180, 19_800), kind("residential", 60, 33_000)];

  it("tells numbers, mix, price and inflation apart", () => {
    expect(costBridge(earlier, later, 0.05)).toEqual({
      earlier: 60_000,
      numbers: 12_000,
      mix: -24_000,
      inflation: 2400,
      price: 2400,
      prices: [
        { kind: "foster", pounds: 900 },
        { kind: "residential", pounds: 1500 },
      ],
      later: 52_800,
    });
  });

  it("takes children in a kind that nobody was in before for a matter of the mix", () => {
    // 50 days at 200 a day, of which 100 were expected at the mean of 300
    const { numbers, mix, price } = costBridge([kind("foster", 100, 30_000)], [kind("secure", 50, 10_000)]);
    expect([numbers, mix, price]).toEqual([-15_000, -5000, 0]);
  });

  it("has only numbers where nothing else changed, and nothing where nothing did", () => {
    const twice = earlier.map(({ kind: name, childDays, pounds }) => kind(name, 2 * childDays, 2 * pounds));
    expect(costBridge(earlier, twice)).toMatchObject({ numbers: 60_000, mix: 0, price: 0, inflation: 0 });
    expect(costBridge(earlier, earlier)).toMatchObject({ numbers: 0, mix: 0, price: 0, inflation: 0 });
    expect(costBridge(earlier, [])).toMatchObject({ numbers: -60_000, mix: 0, later: 0 });
  });

  it("adds up to the penny, whatever the numbers", () => {
    const kinds = fc.array(
      fc.record({
        kind: fc.constantFrom("a", "b", "c"),
        childDays: fc.integer({ min: 0, max: 100_000 }),
        pounds: fc.double({ min: 0, max: 1e7, noNaN: true }),
      }),
      { maxLength: 3 },
    );
    fc.assert(
      fc.property(kinds, kinds, fc.double({ min: -0.5, max: 1, noNaN: true }), (before, after, rise) => {
        const found = costBridge([kind("always", 10, 1000), ...before], after, rise);
        expect(sumOfParts(found)).toBe(Math.round(100 * found.later) - Math.round(100 * found.earlier));
        expect(found.prices.reduce((sum, { pounds }) => sum + Math.round(100 * pounds), 0)).toBe(
          Math.round(100 * found.price),
        );
      }),
    );
  });

  it("refuses a period before in which nobody was placed, and numbers below nought", () => {
    expect(() => costBridge([], later)).toThrow("children placed in the earlier period");
    expect(() => costBridge([kind("foster", -1, 10)], later)).toThrow('"foster"');
    expect(() => costBridge(earlier, later, -1)).toThrow("a rise above -1");
  });
});
