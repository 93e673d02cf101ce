import { describe, it } from "vitest";
import { twoSidedP } from "../../../packages/core/src/stats/twoSidedP.ts";
import { expectClose } from "./expectClose.ts";

describe("twoSidedP", () => {
  // R, 2 * pnorm(-abs(z))
  it.each([
    [0, 1],
    [1, 0.3173105078629141],
    [-1, 0.3173105078629141],
    [1.96, 0.04999579029644086],
    [3.5, 0.00046525815807104987],
  ] as const)("is that of R at %s", (z, expected) => {
    expectClose(twoSidedP(z), expected, 1e-13);
  });
});
