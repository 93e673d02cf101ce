import { describe, expect, it } from "vitest";
import { fraction } from "../../../packages/core/src/reconcile/Fraction.ts";
import { endsToDecimals, isExact, toDecimals } from "../../../packages/core/src/reconcile/toDecimals.ts";

describe("toDecimals", () => {
  it.each([
    [25n, 2n, 0, "13"],
    [-25n, 2n, 0, "-13"],
    [2831n, 200n, 2, "14.16"],
    [1n, 3n, 4, "0.3333"],
    [-1n, 1000n, 2, "0.00"],
    [-13n, 10n, 2, "-1.30"],
    [0n, 1n, 1, "0.0"],
    [999n, 100n, 1, "10.0"],
  ])("%i/%i to %i decimals is %s", (numerator, denominator, decimals, text) => {
    expect(toDecimals(fraction(numerator, denominator), decimals)).toBe(text);
  });
});

describe("endsToDecimals", () => {
  const ends = (
    lower: bigint,
    lowerClosed: boolean,
    upper: bigint,
    upperClosed: boolean,
  ): readonly string[] | undefined =>
    endsToDecimals(
      {
        lower: { value: fraction(lower, 2n), closed: lowerClosed },
        upper: { value: fraction(upper, 2n), closed: upperClosed },
      },
      0,
    );

  it("rounds the ends that are reached, and what lies next to those that are not", () => {
    // 28.5 to 31.5
    expect(ends(57n, true, 63n, false)).toEqual(["29", "31"]);
    expect(ends(57n, false, 63n, true)).toEqual(["29", "32"]);
    // −31.5 to −28.5
    expect(ends(-63n, true, -57n, true)).toEqual(["-32", "-29"]);
    expect(ends(-63n, false, -57n, false)).toEqual(["-31", "-29"]);
  });

  it("has none where an interval does not end", () => {
    const bound = { value: fraction(1n), closed: true };
    expect(endsToDecimals({ lower: bound, upper: { value: fraction(1n, 0n), closed: false } }, 0)).toBeUndefined();
  });
});

describe("isExact", () => {
  it("tells whether some decimals are enough", () => {
    expect(isExact(fraction(1n, 8n), 3)).toBe(true);
    expect(isExact(fraction(1n, 8n), 2)).toBe(false);
    expect(isExact(fraction(1n, 3n), 12)).toBe(false);
  });
});
