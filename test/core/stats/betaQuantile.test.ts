import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { betaCdf } from "../../../packages/core/src/stats/betaCdf.ts";
import { betaQuantile } from "../../../packages/core/src/stats/betaQuantile.ts";
import { expectClose } from "./expectClose.ts";

describe("betaQuantile", () => {
  it("follows the arcsine law at one half and one half: sin²(πp/2)", () => {
    for (const p of [1e-8, 0.01, 0.25, 0.5, 0.9]) {
      expectClose(betaQuantile(p, 0.5, 0.5), Math.sin((Math.PI * p) / 2) ** 2, 1e-13);
    }
  });

  it("is a root where one parameter is 1", () => {
    expectClose(betaQuantile(0.3, 1, 1), 0.3, 1e-15);
    expectClose(betaQuantile(0.3, 7, 1), 0.3 ** (1 / 7), 1e-14);
    expectClose(betaQuantile(0.3, 1, 7), 1 - 0.7 ** (1 / 7), 1e-14);
  });

  it("gives Clopper and Pearson's upper limit for 0 in 20: 1 − 0.025^(1/20)", () => {
    expectClose(betaQuantile(0.975, 1, 20), 0.16843347098308536, 1e-13);
  });

  it("inverts the distribution function", () => {
    const parameter = fc.double({ min: 0.1, max: 3000, noNaN: true });
    fc.assert(
      fc.property(parameter, parameter, fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true }), (a, b, p) => {
        const x = betaQuantile(p, a, b);
        // where x rounds to 1 the point itself has too few digits left
        fc.pre(x < 0.999);
        expectClose(betaCdf(x, a, b), p, 1e-9);
      }),
    );
  });

  it("runs from 0 to 1", () => {
    expect(betaQuantile(0, 2, 3)).toBe(0);
    expect(betaQuantile(1, 2, 3)).toBe(1);
    expect(betaCdf(-0.1, 2, 3)).toBe(0);
    expect(betaCdf(1.1, 2, 3)).toBe(1);
  });

  it("refuses parameters that are not above zero", () => {
    expect(() => betaQuantile(0.5, 0, 1)).toThrow("betaQuantile needs a first parameter above zero, not 0.");
    expect(() => betaCdf(0.5, 1, Number.NaN)).toThrow(RangeError);
    expect(() => betaCdf(Number.NaN, 1, 1)).toThrow(RangeError);
  });
});
