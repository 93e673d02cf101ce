import { describe, expect, it } from "vitest";
import { countsThatFit } from "../../../packages/core/src/reconcile/countsThatFit.ts";

describe("countsThatFit", () => {
  it("gives the whole numbers that round to what is printed", () => {
    // 276 / 8 is 34.5, which rounds up to 35; 283 / 8 is 35.375, 284 / 8 is 35.5
    expect(
      countsThatFit([
        { id: "people", value: "258" },
        { id: "each", value: "35", formula: "people / 8" },
      ]),
    ).toEqual([{ id: "each", count: "people", wouldFit: [{ from: 276, to: 283 }] }]);
  });

  it("gives them for each count that a figure names", () => {
    // 33 of 233 is 14.163%; 34 of 240 is 14.167% and 34 of 241 is 14.108%
    const found = countsThatFit([
      { id: "part", value: "34" },
      { id: "whole", value: "233" },
      { id: "share", value: "14.16", unit: "percent", formula: "part / whole" },
    ]);
    expect(found).toEqual([
      { id: "share", count: "part", wouldFit: [{ from: 33, to: 33 }] },
      { id: "share", count: "whole", wouldFit: [] },
    ]);
  });

  it("has nothing to say of figures without a formula, of rounded inputs and of numbers that are not printed", () => {
    expect(
      countsThatFit([
        { id: "share", value: "79", unit: "percent", formula: "? / 204" },
        { id: "half", value: "40", unit: "percent", formula: "share / 2" },
        { id: "alone", value: "5" },
      ]),
    ).toEqual([]);
  });
});
