import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { leastSquares } from "../../../packages/core/src/stats/leastSquares.ts";
import { nelderMead } from "../../../packages/core/src/stats/nelderMead.ts";
import { solveLinear } from "../../../packages/core/src/stats/solveLinear.ts";
import { expectClose } from "./expectClose.ts";

describe("leastSquares", () => {
  it("fits a line through three points: 1, 2, 2 at 0, 1, 2 is 7/6 + x/2", () => {
    const [intercept = 0, slope = 0] = leastSquares(
      [
        [1, 1, 1],
        [0, 1, 2],
      ],
      [1, 2, 2],
    );
    expectClose(intercept, 7 / 6, 1e-14);
    expectClose(slope, 1 / 2, 1e-14);
  });

  it("gives a column that others span nothing to do", () => {
    const one = [1, 2, 3];
    expect(leastSquares([one, one.map((value) => 2 * value)], [2, 4, 6])).toEqual([2, 0]);
    expect(leastSquares([[0, 0]], [1, 2])).toEqual([0]);
  });

  it("leaves a residual square to every column", () => {
    const vector = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(vector, vector, vector, vector, (a, b, c, target) => {
        const columns = [a, b, c];
        const coefficients = leastSquares(columns, target);
        const residual = target.map((value, at) =>
          columns.reduce((rest, column, index) => rest - (column[at] ?? 0) * (coefficients[index] ?? 0), value),
        );
        for (const column of columns) {
          expect(column.reduce((sum, value, at) => sum + value * (residual[at] ?? 0), 0)).toBeCloseTo(0, 6);
        }
      }),
    );
  });
});

describe("solveLinear", () => {
  it("solves two equations: 2x + y = 5 and x − y = 1", () => {
    expect(
      solveLinear(
        [
          [2, 1],
          [1, -1],
        ],
        [5, 1],
      ),
    ).toEqual([2, 1]);
  });

  it("swaps rows where a pivot is zero, and finds no solution where rows repeat", () => {
    expect(
      solveLinear(
        [
          [0, 1],
          [1, 0],
        ],
        [3, 4],
      ),
    ).toEqual([4, 3]);
    expect(
      solveLinear(
        [
          [1, 2],
          [2, 4],
        ],
        [1, 2],
      ),
    ).toBeNull();
  });
});

describe("nelderMead", () => {
  it("finds a low point inside the cube and one on its face", () => {
    const bowl = (x: number, y: number) => (at: readonly number[]) =>
      ((at[0] ?? 0) - x) ** 2 + 1 + ((at[1] ?? 0) - y) ** 2;
    const inside = nelderMead(bowl(0.3, 0.7), [0.9, 0.1]);
    expect(inside.at[0]).toBeCloseTo(0.3, 5);
    expect(inside.at[1]).toBeCloseTo(0.7, 5);
    const face = nelderMead(bowl(1.5, 0.5), [0.2, 0.2]);
    expect(face.at[0]).toBeCloseTo(1, 5);
    expect(face.value).toBeCloseTo(1.25, 8);
  });
});
