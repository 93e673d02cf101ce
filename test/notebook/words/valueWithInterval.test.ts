import { valueWithInterval } from "@lac-analytics/notebook";
import { describe, expect, it } from "vitest";
import { share, withoutValue } from "./wordedFigures.ts";

describe("valueWithInterval", () => {
  it("has the interval in brackets", () => {
    expect(valueWithInterval(share, 1)).toBe("16.8% (95% interval 14.8 to 19.0)");
  });

  it("has none where the figure has none", () => {
    const { lower, upper, confidence, ...bare } = share;
    expect(valueWithInterval(bare)).toBe("17%");
    expect(valueWithInterval(withoutValue("x"))).toBe("not available");
  });
});
