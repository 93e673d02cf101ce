import { InputError } from "@lac-analytics/core";
import { describe, expect, it } from "vitest";
import { populationGiven } from "../../../packages/report/src/given/populationGiven.ts";

describe("populationGiven", () => {
  it.each([
    ["61026", 61_026],
    ["61,026", 61_026],
  ])("is the number that is given: %s", (given, children) => {
    expect(populationGiven(given)?.children).toBe(children);
  });

  it.each(["population.csv", "2024/population.csv", "mid-2024", "-", "e5"])(
    "leaves the name of a file: %s",
    (given) => {
      expect(populationGiven(given)).toBeUndefined();
    },
  );

  it.each([
    ["0", "--population: the number must be above nought."],
    ["-5", "--population: the number must be above nought."],
    ["61.5", "--population: 61.5 is not a whole number of children."],
    ["6e4", "--population: 6e4 is not a whole number of children."],
  ])("refuses what is no number of children, and no name of a file: %s", (given, sentence) => {
    expect(() => populationGiven(given)).toThrow(new InputError(sentence));
  });
});
