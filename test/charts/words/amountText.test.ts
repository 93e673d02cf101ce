import { describe, expect, it } from "vitest";
import { amountText } from "../../../packages/charts/src/words/amountText.ts";

describe("amountText", () => {
  it.each([
    [315, "children", "315"],
    [73.97, "percent", "74.0%"],
    [51, "per 10,000", "51.0"],
    [390.4, "days", "390"],
    [0.638, "per child-year", "0.64"],
  ])("writes %d %s with the decimals that it needs", (value, unit, text) => {
    expect(amountText(value, unit)).toBe(text);
  });

  it("gives a rounded value no decimals", () => {
    expect(amountText(74, "percent", true)).toBe("74%");
  });
});
