import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalQuantile } from "../../../packages/core/src/stats/normalQuantile.ts";
import { tCdf } from "../../../packages/core/src/stats/tCdf.ts";
import { tQuantile } from "../../../packages/core/src/stats/tQuantile.ts";
import { expectClose } from "./expectClose.ts";

describe("tQuantile", () => {
  it("gives the points every table gives", () => {
    expect(tQuantile(0.975, 1)).toBeCloseTo(12.7062, 4);
    expect(tQuantile(0.975, 9)).toBeCloseTo(2.262157, 6);
    expect(tQuantile(0.995, 30)).toBeCloseTo(2.749996, 6);
  });

  it("is Cauchy's with one degree of freedom and has a closed form with two", () => {
    for (const p of [1e-9, 0.01, 0.3, 0.4999]) {
      expectClose(tQuantile(p, 1), -1 / Math.tan(Math.PI * p), 1e-12);
      expectClose(tQuantile(p, 2), (2 * p - 1) / Math.sqrt(2 * p * (1 - p)), 1e-12);
    }
  });

  it("approaches the normal distribution", () => {
    expectClose(tQuantile(0.975, 1e9), normalQuantile(0.975), 1e-8);
  });

  it("is zero in the middle, infinite at the ends, and antisymmetric", () => {
    expect(tQuantile(0.5, 4)).toBe(0);
    expect(tQuantile(0, 4)).toBe(-Infinity);
    expect(tQuantile(1, 4)).toBe(Infinity);
    expect(tQuantile(0.25, 4)).toBe(-tQuantile(0.75, 4));
  });

  it("inverts the distribution function", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 5000, noNaN: true }),
        fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true }),
        (df, p) => expectClose(tCdf(tQuantile(p, df), df), p, 1e-11),
      ),
    );
  });

  it("refuses degrees of freedom that are not above zero", () => {
    expect(() => tQuantile(0.5, 0)).toThrow("tQuantile needs degrees of freedom above zero, not 0.");
    expect(() => tCdf(Number.NaN, 3)).toThrow(RangeError);
  });
});

describe("tCdf", () => {
  it("reaches 0 and 1 at infinity and one half at zero", () => {
    expect(tCdf(-Infinity, 3)).toBe(0);
    expect(tCdf(Infinity, 3)).toBe(1);
    expect(tCdf(0, 3)).toBe(0.5);
  });
});
