import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { funnelLimits } from "../../../packages/core/src/stats/funnelLimits.ts";
import { proportion } from "../../../packages/core/src/stats/proportion.ts";
import { ratePer10k } from "../../../packages/core/src/stats/ratePer10k.ts";
import { expectClose } from "./expectClose.ts";

const only = { baseline: 10, kind: "rate" } as const;

describe("funnelLimits", () => {
  it("sets a rate's limits where Garwood's just touch the baseline: 5 events, expected 1.623 or 11.668", () => {
    const low = funnelLimits([{ count: 5, denominator: 11_668 }], only).points[0];
    const high = funnelLimits([{ count: 5, denominator: 1623 }], only).points[0];
    expect(low?.lower95).toBeCloseTo((5 / 11_668) * 10_000, 3);
    expect(high?.upper95).toBeCloseTo((5 / 1623) * 10_000, 1);
  });

  it("has a lower limit of zero where too few are expected for none to be low: fewer than −ln 0.025 = 3.69", () => {
    const at = (denominator: number) => funnelLimits([{ count: 0, denominator }], only).points[0];
    expect(at(3688)).toMatchObject({ lower95: 0, position: "within" });
    expect(at(3690)).toMatchObject({ position: "low at 95%" });
    expect(at(6900)).toMatchObject({ lower998: 0, position: "low at 95%" });
    expect(at(6909)).toMatchObject({ position: "low at 99.8%" });
  });

  it("sets a proportion's limits at p ± z √(p(1 − p)/n), kept within 0 and 1", () => {
    const { points } = funnelLimits([{ count: 30, denominator: 100 }], { kind: "proportion", baseline: 0.2 });
    expect(points[0]?.lower95).toBeCloseTo(0.1216, 4);
    expect(points[0]?.upper95).toBeCloseTo(0.2784, 4);
    expect(points[0]).toMatchObject({ value: 0.3, position: "high at 95%" });
    const small = funnelLimits([{ count: 1, denominator: 2 }], { kind: "proportion", baseline: 50, multiplier: 100 });
    expect(small.points[0]).toMatchObject({ lower998: 0, upper998: 100 });
  });

  it("takes the areas together as the baseline, or the reference for a ratio", () => {
    const areas = [
      { count: 10, denominator: 1000 },
      { count: 50, denominator: 2000 },
    ];
    expect(funnelLimits(areas, { kind: "rate" }).baseline).toBe(200);
    expect(funnelLimits(areas, { kind: "proportion" }).baseline).toBe(0.02);
    expect(funnelLimits(areas, { kind: "ratio", multiplier: 100 }).baseline).toBe(100);
  });

  it("widens by the square root of the dispersion, never narrows", () => {
    const spread = [80, 160, 90, 150, 100, 140].map((count) => ({ count, denominator: 10_000 }));
    const alike = [119, 120, 121].map((count) => ({ count, denominator: 10_000 }));
    const wide = funnelLimits(spread, { kind: "rate", overdispersed: true });
    // z √120 is ±40, ±30 and ±20; the 10% and 90% quantiles draw 40 in to 35: (2 × 35² + 2 × 30² + 2 × 20²) / 6 / 120
    expectClose(wide.dispersion, 5050 / 720);
    const reach = 1.959963984540054 * Math.sqrt(wide.dispersion) * Math.sqrt(120 / 10_000 / 10_000) * 10_000;
    expectClose(wide.points[0]?.upper95 ?? null, 120 + reach, 1e-12);
    expect(funnelLimits(alike, { kind: "rate", overdispersed: true }).dispersion).toBe(1);
    expect(funnelLimits(spread, { kind: "rate" }).dispersion).toBe(1);
  });

  it("draws its limits past both ends of the areas", () => {
    const { curve } = funnelLimits(
      [
        { count: 1, denominator: 100 },
        { count: 9, denominator: 1000 },
      ],
      { kind: "rate" },
    );
    expect(curve).toHaveLength(100);
    expectClose(curve[0]?.denominator ?? null, 50);
    expectClose(curve.at(-1)?.denominator ?? null, 1050);
  });

  it("names its method", () => {
    const areas = [{ count: 3, denominator: 10 }];
    expect(funnelLimits(areas, { kind: "rate" }).method).toBe("exact Poisson");
    expect(funnelLimits(areas, { kind: "proportion" }).method).toBe("Wilson");
    expect(funnelLimits(areas, { kind: "rate", overdispersed: true }).method).toBe("Spiegelhalter, overdispersed");
  });

  it("refuses no areas, nobody, more than everybody, and a baseline of none or of all", () => {
    expect(() => funnelLimits([], { kind: "rate" })).toThrow(RangeError);
    expect(() => funnelLimits([{ count: 1, denominator: 0 }], { kind: "rate" })).toThrow(RangeError);
    expect(() => funnelLimits([{ count: 3, denominator: 2 }], { kind: "proportion" })).toThrow(
      new RangeError("funnelLimits needs a count within its denominator, not 3 of 2."),
    );
    expect(() => funnelLimits([{ count: 0, denominator: 2 }], { kind: "rate" })).toThrow(RangeError);
    expect(() => funnelLimits([{ count: 2, denominator: 2 }], { kind: "proportion" })).toThrow(RangeError);
  });

  it("puts an area outside exactly where its own interval excludes the baseline", () => {
    const area = fc.record({
      count: fc.integer({ min: 0, max: 9 }),
      denominator: fc.integer({ min: 10, max: 20_000 }),
    });
    fc.assert(
      fc.property(area, fc.integer({ min: 1, max: 80 }), ({ count, denominator }, baseline) => {
        const [rate] = funnelLimits([{ count, denominator }], { kind: "rate", baseline }).points;
        const interval = ratePer10k(count, denominator);
        expect(rate?.position !== "within").toBe(interval.lower > baseline || interval.upper < baseline);
        const [share] = funnelLimits([{ count, denominator }], { kind: "proportion", baseline: baseline / 100 }).points;
        const wilson = proportion(count, denominator);
        expect(share?.position !== "within").toBe(wilson.lower > baseline / 100 || wilson.upper < baseline / 100);
      }),
    );
  });

  it("nests its limits about the baseline", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500_000 }), fc.integer({ min: 1, max: 500 }), (denominator, baseline) => {
        const [point] = funnelLimits([{ count: 1, denominator }], { kind: "rate", baseline }).points;
        if (!point) throw new Error("one area was given");
        const { lower998, lower95, upper95, upper998 } = point;
        const order = [lower998, lower95, baseline, upper95, upper998];
        expect(order).toEqual(order.toSorted((a, b) => a - b));
      }),
      { numRuns: 50 },
    );
  });
});
