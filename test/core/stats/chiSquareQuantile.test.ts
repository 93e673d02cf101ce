import { describe, expect, it } from "vitest";
import { chiSquareCdf } from "../../../packages/core/src/stats/chiSquareCdf.ts";
import { chiSquareQuantile } from "../../../packages/core/src/stats/chiSquareQuantile.ts";
import { expectClose } from "./expectClose.ts";

describe("chiSquareQuantile", () => {
  it("gives the points every table gives", () => {
    expectClose(chiSquareQuantile(0.95, 1), 3.841458820694124, 1e-14);
    expectClose(chiSquareQuantile(0.95, 10), 18.307038053275146, 1e-14);
    expectClose(chiSquareQuantile(0.025, 18), 8.230746194756692, 1e-13);
  });

  it("with two degrees of freedom is −2 ln(1 − p)", () => {
    for (const p of [1e-12, 1e-6, 0.01, 0.5, 0.99, 0.999999]) {
      expectClose(chiSquareQuantile(p, 2), -2 * Math.log1p(-p), 1e-13);
    }
  });

  it("is inverted by the distribution function, at thousands of degrees of freedom too", () => {
    for (const df of [0.5, 1, 7, 200, 2410, 20_000]) {
      for (const p of [1e-10, 0.001, 0.4, 0.6, 0.999]) {
        expectClose(chiSquareCdf(chiSquareQuantile(p, df), df), p, 1e-11);
      }
    }
  });

  it("runs from 0 to infinity", () => {
    expect(chiSquareQuantile(0, 3)).toBe(0);
    expect(chiSquareQuantile(1, 3)).toBe(Infinity);
    expect(chiSquareCdf(-1, 3)).toBe(0);
    expect(chiSquareCdf(Infinity, 3)).toBe(1);
  });

  it("refuses degrees of freedom that are not above zero", () => {
    expect(() => chiSquareQuantile(0.5, 0)).toThrow("chiSquareQuantile needs degrees of freedom above zero, not 0.");
    expect(() => chiSquareCdf(1, Number.NaN)).toThrow(RangeError);
    expect(() => chiSquareCdf(Number.NaN, 1)).toThrow(RangeError);
  });
});
