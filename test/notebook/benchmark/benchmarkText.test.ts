import type { Benchmark } from "@lac-analytics/core";
import { benchmarkText, ownBenchmarkText } from "@lac-analytics/notebook";
import { describe, expect, it } from "vitest";
import { benchmarks } from "./exampleBenchmarks.ts";

/** A benchmark of a measure, whose own figure is what is given. */
const rowOf = (measure: string, figure: unknown = {}): Benchmark =>
  ({ series: { measure }, against: { figure } }) as unknown as Benchmark;

describe("benchmarkText", () => {
  it("has a rate and a mean whole where they were published so, and else with one decimal", () => {
    expect(benchmarkText(rowOf("cla-rate"), 51)).toBe("51");
    expect(benchmarkText(rowOf("cla-rate"), 51.25)).toBe("51.3");
    expect(benchmarkText(rowOf("sdq-average"), 14.2)).toBe("14.2");
    expect(benchmarkText(rowOf("cla-number"), 81_770)).toBe("81,770");
  });

  it("has a share with its sign", () => {
    expect(benchmarkText(rowOf("adopted-share"), 10)).toBe("10%");
    expect(benchmarkText(rowOf("adopted-share"), 9.75)).toBe("9.8%");
    expect(benchmarkText(rowOf("adopted-share"), 0)).toBe("0%");
  });

  it("has money in whole pounds", () => {
    expect(benchmarkText(rowOf("unit-cost-week"), 1180)).toBe("£1,180");
    expect(benchmarkText(rowOf("unit-cost-week"), 1180.5)).toBe("£1,181");
  });
});

describe("ownBenchmarkText", () => {
  it("is the authority's own value", () => {
    const row = benchmarks.rows.find(({ series }) => series.measure === "adopted-share");
    expect(row && ownBenchmarkText(row)).toBe("10%");
  });

  // the meanings that the DfE gives its symbols
  it.each([
    ["confidential", "[c]"],
    ["rounds to nought but is not", "[k]"],
    ["not applicable", "[z]"],
    ["not available", "[x]"],
  ])("has for what is %s the symbol %s", (meaning, symbol) => {
    expect(ownBenchmarkText(rowOf("adopted-share", { symbol: "c", meaning }))).toBe(symbol);
  });
});
