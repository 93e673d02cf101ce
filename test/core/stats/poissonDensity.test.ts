import { describe, it } from "vitest";
import { poissonDensity } from "../../../packages/core/src/stats/poissonDensity.ts";
import { expectClose } from "./expectClose.ts";

describe("poissonDensity", () => {
  // R, dpois
  it.each([
    [0, 2, 0.1353352832366127],
    [1, 0.5, 0.3032653298563168],
    [7, 3.2, 0.02778925920634349],
    [30, 30, 0.07263452647159151],
    [200, 150, 1.5038027878284026e-5],
    [0, 0, 1],
    [1, 0, 0],
  ] as const)("is that of R at %s %s", (x, mean, expected) => {
    expectClose(poissonDensity(x, mean), expected, 1e-13);
  });
});
