import { midSentence } from "@lac-analytics/charts";
import { describe, expect, it } from "vitest";

describe("midSentence", () => {
  it("makes the first letter of a word small, and of an article", () => {
    expect(midSentence("Children looked after")).toBe("children looked after");
    expect(midSentence("A week of care")).toBe("a week of care");
  });

  it("leaves abbreviations and what begins with a number as they are", () => {
    expect(["NHS checks", "A1: days", "UASC", "16 and over", ""].map(midSentence)).toEqual([
      "NHS checks",
      "A1: days",
      "UASC",
      "16 and over",
      "",
    ]);
  });
});
