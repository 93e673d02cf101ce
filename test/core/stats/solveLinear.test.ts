import { describe, expect, it } from "vitest";
import { solveLinear } from "../../../packages/core/src/stats/solveLinear.ts";
import { expectClose } from "./expectClose.ts";

describe("solveLinear", () => {
  it("solves a system whose first row begins with nought: 2y + z = -8, x - 2y - 3z = 0, -x + y + 2z = 3", () => {
    const matrix = [
      [0, 2, 1],
      [1, -2, -3],
      [-1, 1, 2],
    ];
    const solution = solveLinear(matrix, [-8, 0, 3]) ?? [];
    for (const [at, expected] of [-4, -5, 2].entries()) expectClose(solution[at] ?? null, expected, 1e-12);
  });

  it("leaves what it is given as it was", () => {
    const matrix = [
      [2, 0],
      [0, 4],
    ];
    expect(solveLinear(matrix, [2, 2])).toEqual([1, 0.5]);
    expect(matrix).toEqual([
      [2, 0],
      [0, 4],
    ]);
  });

  it("has no solution where a row is a multiple of another", () => {
    const matrix = [
      [1, 2],
      [2, 4],
    ];
    expect(solveLinear(matrix, [1, 3])).toBeNull();
  });
});
