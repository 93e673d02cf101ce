import { describe, expect, it } from "vitest";
import { roundsToPublished } from "../../../packages/notebook/src/benchmark/roundsToPublished.ts";
import { figureOf, rowOf } from "./exampleBenchmarks.ts";

describe("roundsToPublished", () => {
  it.each([
    ["cla-rate", 51.4, 51, true],
    ["cla-rate", 50.5, 51, true],
    ["cla-rate", 51.5, 51, false],
    ["sdq-average", 11.94, 11.9, true],
    ["sdq-average", 11.95, 11.9, false],
    // a whole number among values with a decimal was published to the decimal: 14 of Hertfordshire is 14.0
    ["sdq-average", 14.04, 14, true],
    ["sdq-average", 14.4, 14, false],
  ] as const)(
    "holds a figure of %s, %f, against %f as fine as the year was published",
    (measure, own, published, is) => {
      expect(roundsToPublished(figureOf(measure, own), published, rowOf(measure), 2018)).toBe(is);
    },
  );

  it("is of whole numbers in a year of which nothing was published", () => {
    expect(roundsToPublished(figureOf("sdq-average", 11.94), 12, rowOf("sdq-average"), 2010)).toBe(true);
  });
});
