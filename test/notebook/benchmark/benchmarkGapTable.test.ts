import { benchmarkGapTable } from "@lac-analytics/notebook";
import { describe, expect, it } from "vitest";
import { benchmarks } from "./exampleBenchmarks.ts";

describe("benchmarkGapTable", () => {
  const { rows } = benchmarkGapTable(benchmarks.rows, benchmarks.families);

  it("gives a gap without an interval where counts are not published", () => {
    expect(rows[0]).toEqual(["Children looked after per 10,000 aged 0 to 17", "[x]", "2.0", "-13.0"]);
  });

  it("gives the interval of others, and says what is clear", () => {
    expect(rows[2]?.[3]).toMatch(/^-3\.1 \(-\d+\.\d to \d+\.\d\)$/);
  });
});
