import { describe, it } from "vitest";
import { stirlingError } from "../../../packages/core/src/stats/stirlingError.ts";
import { expectClose } from "./expectClose.ts";

describe("stirlingError", () => {
  // the table in the C source of R's stirlerr, after Loader (2000)
  it.each([
    [0.5, 0.15342640972002736],
    [1, 0.08106146679532726],
    [1.5, 0.05481412105191765],
    [2, 0.0413406959554093],
    [3, 0.02767792568499834],
    [5, 0.016644691189821193],
    [15, 0.005554733551962802],
  ] as const)("at %s is that of R", (x, expected) => {
    expectClose(stirlingError(x), expected, 1e-13);
  });
});
