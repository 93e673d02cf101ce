import { contrast } from "@lac-analytics/charts";
import { describe, expect, it } from "vitest";
import { atContrast } from "../../../packages/charts/src/plot/atContrast.ts";

describe("contrast", () => {
  // WebAIM's contrast checker, to two decimals
  it.each([
    ["#000000", "#FFFFFF", 21],
    ["#FFFFFF", "#FFFFFF", 1],
    ["#767676", "#ffffff", 4.54],
    ["#FF0000", "#FFFFFF", 3.99],
    ["#0000FF", "#FFFFFF", 8.59],
  ])("of %s and %s is %d", (one, other, ratio) => {
    expect(Math.floor(contrast(one, other) * 100) / 100).toBe(ratio);
    expect(contrast(other, one)).toBe(contrast(one, other));
  });

  it("refuses what is no colour", () => {
    for (const colour of ["red", "#12436", "#12436D8", "12436D", "#12436G"]) {
      expect(() => contrast(colour, "#FFFFFF")).toThrow("a colour is a hash and six hexadecimal digits");
    }
  });
});

describe("atContrast", () => {
  it.each(["#12436D", "#FF0000", "#FFFF00", "#00703C", "#767676"])(
    "makes of %s shades of the contrasts wanted",
    (colour) => {
      for (const ratio of [1.2, 2.4, 4.9, 10.3]) {
        const got = contrast(atContrast(colour, ratio), "#FFFFFF");
        expect(got).toBeGreaterThanOrEqual(ratio);
        expect(got).toBeLessThan(ratio * 1.06);
      }
    },
  );
});
