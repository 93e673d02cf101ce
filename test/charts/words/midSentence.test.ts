import { midSentence } from "@lac-analytics/charts";
import { describe, expect, it } from "vitest";

describe("midSentence", () => {
  it.each([
    ["Children in foster care", "children in foster care"],
    ["NHS numbers", "NHS numbers"],
    ["SDQ scores", "SDQ scores"],
    ["Élan", "élan"],
    ["16 and over", "16 and over"],
    ["A week in care", "a week in care"],
    ["A1: from entry to placement", "A1: from entry to placement"],
    ["", ""],
  ])("makes of %j %j", (text, inside) => {
    expect(midSentence(text)).toBe(inside);
  });
});
