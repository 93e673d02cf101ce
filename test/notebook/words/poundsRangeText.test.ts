import { poundsRangeText } from "@lac-analytics/notebook";
import { describe, expect, it } from "vitest";

describe("poundsRangeText", () => {
  it("is both ends, each with its own sign", () => {
    expect(poundsRangeText({ lower80: -1200.4, upper80: 57_000 })).toBe("-£1,200 to £57,000");
  });
});
