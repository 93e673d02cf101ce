import { describe, it } from "vitest";
import { binomialDensity } from "../../../packages/core/src/stats/binomialDensity.ts";
import { expectClose } from "./expectClose.ts";

describe("binomialDensity", () => {
  // R, dbinom
  it.each([
    [0, 10, 0.3, 0.02824752489999998],
    [10, 10, 0.3, 5.904899999999995e-6],
    [3, 10, 0.25, 0.25028228759765625],
    [50, 120, 0.4, 0.0687861547358353],
    [0, 5, 0.9, 1e-5],
    [5, 5, 0.9, 0.59049],
    [0, 3, 0, 1],
    [1, 3, 0, 0],
    [3, 3, 1, 1],
    [2, 3, 1, 0],
    [0, 0, 0.4, 1],
  ] as const)("is that of R at %s %s %s", (x, n, success, expected) => {
    expectClose(binomialDensity(x, n, success, 1 - success), expected, 1e-13);
  });
});
