import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { exp } from "../../../packages/core/src/stats/exp.ts";
import { log } from "../../../packages/core/src/stats/log.ts";
import { log1p } from "../../../packages/core/src/stats/log1p.ts";

/** Rounded correctly from forty digits, worked out with bc -l. */
const known = {
  exp: [
    [-700, 9.85967654375977e-305],
    [-0.25, 0.7788007830714049],
    [1, Math.E],
    [2.5, 12.182493960703473],
    [700, 1.0142320547350045e304],
  ],
  log: [
    [1e-300, -690.7755278982137],
    [0.05, -2.995732273553991],
    [2, Math.LN2],
    [10, Math.LN10],
    [1e300, 690.7755278982137],
  ],
  log1p: [
    [-0.5, -Math.LN2],
    [1e-3, 9.995003330835331e-4],
    [0.25, 0.22314355131420976],
    [9, Math.LN10],
  ],
} as const;

describe("exp", () => {
  it.each(known.exp)("of %d is %d", (x, value) => expect(exp(x)).toBe(value));
  it("is one of nought, nought of what is far below and infinite of what is far above", () => {
    expect([0, -800, Number.NEGATIVE_INFINITY, 800, Number.NaN].map(exp)).toEqual([
      1,
      0,
      0,
      Number.POSITIVE_INFINITY,
      Number.NaN,
    ]);
  });
  it("has the least numbers there are", () => expect(exp(-745)).toBe(5e-324));
});

describe("log", () => {
  it.each(known.log)("of %d is %d", (x, value) => expect(log(x)).toBe(value));
  it("is nought of one, and no number of what is below nought", () => {
    expect([1, 0, -1, Number.POSITIVE_INFINITY].map(log)).toEqual([
      0,
      Number.NEGATIVE_INFINITY,
      Number.NaN,
      Number.POSITIVE_INFINITY,
    ]);
  });
  it("undoes exp of the least numbers", () => expect(log(5e-324)).toBeCloseTo(-744.4400719213812, 12));
});

describe("log1p", () => {
  it.each(known.log1p)("of %d is %d", (x, value) => expect(log1p(x)).toBe(value));
  it("is what it is given of what is near nought, and no number below minus one", () => {
    expect([1e-20, 0, -1, -2].map(log1p)).toEqual([1e-20, 0, Number.NEGATIVE_INFINITY, Number.NaN]);
  });
});

describe("the statistics", () => {
  it("take no function of the engine's that another engine has in another way", () => {
    const folder = resolve(import.meta.dirname, "../../../packages/core/src");
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
    const own = /Math\.(?:exp|expm1|log|log1p|log2|log10|pow|cbrt|a?(?:sin|cos|tan)h?)\b/;
    expect(files.filter((file) => own.test(readFileSync(join(folder, file), "utf8")))).toEqual([]);
  });
});
