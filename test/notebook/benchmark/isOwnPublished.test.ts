import { describe, expect, it } from "vitest";
import { isOwnPublished } from "../../../packages/notebook/src/benchmark/isOwnPublished.ts";
import { figureOf, rowOf } from "./exampleBenchmarks.ts";

describe("isOwnPublished", () => {
  it("knows the council's own of the year, and of an earlier one", () => {
    expect(isOwnPublished(figureOf("sdq-average", 11.9), rowOf("sdq-average"))).toBe(true);
    expect(isOwnPublished(figureOf("sdq-average", 13.8, "2017-03-31"), rowOf("sdq-average"))).toBe(true);
  });

  it("takes no other value, day or council for it", () => {
    expect(isOwnPublished(figureOf("sdq-average", 11.8), rowOf("sdq-average"))).toBe(false);
    expect(isOwnPublished(figureOf("sdq-average", 11.9, "2018-03-30"), rowOf("sdq-average"))).toBe(false);
    expect(isOwnPublished(figureOf("sdq-average", 14), rowOf("sdq-average"))).toBe(false);
  });
});
