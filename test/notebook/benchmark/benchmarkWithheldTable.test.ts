import { benchmarkWithheldTable } from "@lac-analytics/notebook";
import { describe, expect, it } from "vitest";
import { benchmarks } from "./exampleBenchmarks.ts";

describe("benchmarkWithheldTable", () => {
  it("counts values and symbols, each symbol that there is in a column", () => {
    const { columns, rows } = benchmarkWithheldTable(benchmarks.rows);
    expect(columns.map(({ label }) => label)).toEqual(["Measure", "With a value", "[c]", "[k]"]);
    expect(rows.map((row) => row.slice(1))).toEqual([
      [3, 0, 0],
      [2, 1, 0],
      [2, 0, 1],
    ]);
  });

  it("has no column of symbols where every authority has a value", () => {
    expect(benchmarkWithheldTable(benchmarks.rows.slice(0, 1)).columns).toHaveLength(2);
  });
});
