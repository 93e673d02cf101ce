import { describe, it } from "vitest";
import { chiSquareP } from "../../../packages/core/src/stats/chiSquareP.ts";
import { expectClose } from "./expectClose.ts";

describe("chiSquareP", () => {
  // R, pchisq(lower = FALSE)
  it.each([
    [0.1, 1, 0.7518296340458493],
    [3, 2, 0.22313016014842982],
    [7.5, 10, 0.6775476361045436],
    [100, 3, 1.5541594313896051e-21],
  ] as const)("is that of R at %s %s", (statistic, df, expected) => {
    expectClose(chiSquareP(statistic, df), expected, 1e-13);
  });
});
