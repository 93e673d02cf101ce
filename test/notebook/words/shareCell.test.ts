import { shareCell } from "@lac-analytics/notebook";
import { describe, expect, it } from "vitest";
import { share, withoutValue } from "./wordedFigures.ts";

describe("shareCell", () => {
  it("is the share with both counts behind it", () => {
    expect([shareCell(share), shareCell(share, 1)]).toEqual(["17% (205 of 1,220)", "16.8% (205 of 1,220)"]);
  });

  it("is the share alone where a count is not known", () => {
    const { numerator: _, ...without } = share;
    expect(shareCell(without)).toBe("17%");
  });

  it("is the symbol where there is no value", () => {
    expect([shareCell(withoutValue("c")), shareCell(withoutValue("x"))]).toEqual(["[c]", "[x]"]);
  });
});
