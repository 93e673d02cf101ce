import { describe, it } from "vitest";
import { twoSidedZ } from "../../../packages/core/src/stats/twoSidedZ.ts";
import { expectClose } from "./expectClose.ts";

describe("twoSidedZ", () => {
  // R, qnorm(1 - (1 - confidence) / 2)
  it.each([
    [0.5, 0.6744897501960817],
    [0.9, 1.6448536269514715],
    [0.95, 1.9599639845400536],
    [0.998, 3.090232306167813],
  ] as const)("is that of R at %s", (confidence, expected) => {
    expectClose(twoSidedZ(confidence), expected, 1e-13);
  });
});
