import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalCdf } from "../../../packages/core/src/stats/normalCdf.ts";
import { normalQuantile } from "../../../packages/core/src/stats/normalQuantile.ts";
import { expectClose } from "./expectClose.ts";

describe("normalQuantile", () => {
  it("gives the points every table of the normal distribution gives", () => {
    expectClose(normalQuantile(0.9), 1.2815515655446004, 1e-15);
    expectClose(normalQuantile(0.975), 1.959963984540054, 1e-15);
    expectClose(normalQuantile(0.999), 3.090232306167813, 1e-14);
  });

  it("is zero at one half and infinite at the ends", () => {
    expect(normalQuantile(0.5)).toBe(0);
    expect(normalQuantile(0)).toBe(-Infinity);
    expect(normalQuantile(1)).toBe(Infinity);
  });

  it("refuses what is not a probability", () => {
    expect(() => normalQuantile(-0.1)).toThrow(RangeError);
    expect(() => normalQuantile(1.1)).toThrow("normalQuantile needs a probability from 0 to 1, not 1.1.");
    expect(() => normalQuantile(Number.NaN)).toThrow(RangeError);
  });

  it("inverts the distribution function far into the tail", () => {
    for (const exponent of [-2, -5, -10, -50, -100, -300]) {
      const p = 10 ** exponent;
      expectClose(normalCdf(normalQuantile(p)), p, 1e-12);
    }
  });

  it("is antisymmetric", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2 ** 30 - 1 }), (k) => {
        const p = k / 2 ** 30;
        expect(normalQuantile(p)).toBe(0 - normalQuantile(1 - p));
      }),
    );
  });
});

describe("normalCdf", () => {
  it("gives tabled probabilities", () => {
    expectClose(normalCdf(1), 0.8413447460685429, 1e-15);
    expectClose(normalCdf(-3), 0.0013498980316300946, 1e-14);
    expectClose(normalCdf(-10), 7.61985302416047e-24, 1e-13);
    expect(normalCdf(0)).toBe(0.5);
  });

  it("reaches 0 and 1 at infinity", () => {
    expect(normalCdf(-Infinity)).toBe(0);
    expect(normalCdf(Infinity)).toBe(1);
  });

  it("refuses NaN", () => expect(() => normalCdf(Number.NaN)).toThrow("normalCdf needs a point"));
});
