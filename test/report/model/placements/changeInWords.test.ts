import { placementChangeRule, plainNode } from "@lac-analytics/core/project";
import { describe, expect, it } from "vitest";
import { changeInWords } from "../../../../packages/report/src/model/placements/changeInWords.ts";

describe("changeInWords", () => {
  it.each([
    [{ sooner: { of: "fostering", months: 1 } }, "those who leave care from fostering do so 1 month sooner"],
    [{ sooner: { of: "fostering", months: 1.5 } }, "those who leave care from fostering do so 1.50 months sooner"],
    [{ entries: { times: 1.1 } }, "children who come: 110% of what they were"],
    [
      { price: { name: "home", times: { low: 1, likely: 1.1, high: 1.2 } } },
      "the price home: 100% to 120% of what it was",
    ],
  ])("tells %j as a person would", (change, words) => {
    expect(changeInWords(placementChangeRule.read(plainNode(change), { file: "a.yaml", path: "" }))).toBe(words);
  });
});
