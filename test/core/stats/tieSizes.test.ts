import { describe, expect, it } from "vitest";
import { tieSizes } from "../../../packages/core/src/stats/tieSizes.ts";

describe("tieSizes", () => {
  it.each([
    [[], []],
    [[4], [1]],
    [
      [2, 2, 3],
      [2, 1],
    ],
    [
      [1, 0, 1, 0, 1],
      [3, 2],
    ],
  ])("of %j are %j, in the order in which values come", (values, expected) => {
    expect(tieSizes(values)).toEqual(expected);
  });
});
