import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { follows, pooledRegression } from "../../../../packages/core/src/project/published/pooledRegression.ts";

describe("pooledRegression", () => {
  it("of one count with weights of its inverse is the ratio of the sums: 12 and 18 from 10 and 20", () => {
    const { coefficients, errors } = pooledRegression([
      { from: [10], to: 12 },
      { from: [20], to: 18 },
    ]);
    expect(coefficients[0]).toBeCloseTo(30 / 30, 12);
    // 18 where 20 were expected, and 12 where 10 were
    expect(errors[0]).toBeCloseTo(-2 / Math.sqrt(20), 12);
    expect(errors[1]).toBeCloseTo(2 / Math.sqrt(10), 12);
  });

  it("finds proportions that hold exactly, and then errs by nothing", () => {
    const count = fc.integer({ min: 1, max: 200 });
    const parts = fc.tuple(fc.double({ min: 0.1, max: 1, noNaN: true }), fc.double({ min: 0.1, max: 1, noNaN: true }));
    fc.assert(
      fc.property(parts, fc.array(fc.tuple(count, count), { minLength: 2, maxLength: 40 }), ([a, b], counts) => {
        const pairs = [...counts, [1, 150], [150, 1]].map(([x = 0, y = 0]) => ({ from: [x, y], to: a * x + b * y }));
        const { coefficients, errors } = pooledRegression(pairs);
        expect(coefficients[0]).toBeCloseTo(a, 8);
        expect(coefficients[1]).toBeCloseTo(b, 8);
        for (const error of errors) expect(Math.abs(error)).toBeLessThan(1e-8);
      }),
    );
  });

  it("counts an area of no young people for nothing", () => {
    const pairs = [
      { from: [10], to: 12 },
      { from: [0], to: 0 },
    ];
    const { coefficients, errors } = pooledRegression(pairs);
    expect(coefficients[0]).toBeCloseTo(1.2, 12);
    expect(errors).toHaveLength(1);
  });
});

describe("follows", () => {
  it("adds up the parts, and is never below nought", () => {
    expect(follows({ coefficients: [0.5, 0.25], errors: [] }, [80, 40])).toBe(50);
    expect(follows({ coefficients: [0.5, -1], errors: [] }, [10, 40])).toBe(0);
  });
});
