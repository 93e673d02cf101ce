import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gammaCdf } from "../../../packages/core/src/stats/gammaCdf.ts";
import { gammaQuantile } from "../../../packages/core/src/stats/gammaQuantile.ts";
import { expectClose } from "./expectClose.ts";

describe("gammaQuantile", () => {
  it("gives Garwood's exact 95% limits for a Poisson count (Biometrika 1936, table 1)", () => {
    const limits = [
      [1, 0.0253, 5.572],
      [5, 1.623, 11.668],
      [9, 4.115, 17.085],
      [30, 20.241, 42.827],
    ] as const;
    for (const [count, lower, upper] of limits) {
      expect(gammaQuantile(0.025, count)).toBeCloseTo(lower, 3);
      expect(gammaQuantile(0.975, count + 1)).toBeCloseTo(upper, 3);
    }
  });

  it("with shape 1 is the exponential distribution's", () => {
    for (const p of [1e-15, 1e-5, 0.3, 0.7, 0.99999]) expectClose(gammaQuantile(p, 1), -Math.log1p(-p), 1e-14);
  });

  it("multiplies by the scale", () => {
    expectClose(gammaQuantile(0.3, 4, 2.5), 2.5 * gammaQuantile(0.3, 4), 1e-15);
  });

  it("survives very small and very large shapes", () => {
    // at shape 0.01 the lower tail is x^0.01 / Γ(1.01) to first order: Γ(1.01) = 0.99432585…
    expectClose(gammaQuantile(0.001, 0.01), (0.001 * 0.9943258511915063) ** 100, 1e-9);
    expect(gammaQuantile(1e-10, 0.001)).toBe(0);
    // Wilson and Hilferty's cube is good to about 1 / shape²
    expectClose(gammaQuantile(0.975, 1e6), 1e6 * (1 - 1 / 9e6 + 1.959963984540054 / 3e3) ** 3, 1e-9);
  });

  it("inverts the distribution function", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.05, max: 5000, noNaN: true }),
        fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true }),
        (shape, p) => expectClose(gammaCdf(gammaQuantile(p, shape), shape), p, 1e-10),
      ),
    );
  });

  it("refuses a shape or a scale that is not above zero", () => {
    expect(() => gammaQuantile(0.5, -1)).toThrow("gammaQuantile needs a shape above zero, not -1.");
    expect(() => gammaQuantile(0.5, 1, 0)).toThrow("gammaQuantile needs a scale above zero, not 0.");
    expect(() => gammaCdf(1, Infinity)).toThrow(RangeError);
  });
});
