import { benchmarkValueTable } from "@lac-analytics/notebook";
import { describe, expect, it } from "vitest";
import { benchmarks } from "./exampleBenchmarks.ts";

describe("benchmarkValueTable", () => {
  const table = benchmarkValueTable(benchmarks.rows);

  it("is headed by the year, the year before and the region", () => {
    expect(table.columns.map(({ label }) => label)).toEqual([
      "Measure",
      "2018",
      "2017",
      "Neighbours",
      "East of England",
      "England",
      "Rank",
      "Band",
    ]);
  });

  it("prints values as they were published, and ranks from the highest what is neither better nor worse", () => {
    expect(table.rows).toEqual([
      ["Children looked after per 10,000 aged 0 to 17", "51", "50", "[x]", "49", "64", "2 of 3", "[z]"],
      ["Average SDQ score", "11.9", "13.8", "[x]", "15.3", "14.2", "[z]", "[z]"],
      ["Share of leavers adopted", "10%", "24%", "[x]", "14%", "13%", "1 of 2", "A"],
    ]);
  });

  it("has no rows of nothing", () => {
    expect(benchmarkValueTable([]).rows).toEqual([]);
  });
});
