import { benchmarkGapTable } from "@lac-analytics/report";
import { describe, expect, it } from "vitest";
import { benchmarks } from "./exampleBenchmarks.ts";

describe("benchmarkGapTable", () => {
  const { rows } = benchmarkGapTable(benchmarks.rows, benchmarks.families);

  it("gives a gap without an interval where counts are not published", () => {
    expect(rows[0]).toEqual(["Children looked after per 10,000 aged 0 to 17", "1.0", "[x]", "2.0", "-13.0"]);
  });

  it("gives the interval of others, and says what is clear", () => {
    // 12 of 123 against 27 of 111: 9.76% less 24.32%
    expect(rows[2]?.[1]).toMatch(/^-14\.6 \(-\d+\.\d to -\d+\.\d\), clear$/);
    expect(rows[2]?.[4]).toMatch(/^-3\.1 \(-\d+\.\d to \d+\.\d\)$/);
  });

  it("says of what does not stay clear that it is so alone", () => {
    const none = benchmarks.families.map((family) => ({ ...family, stillClear: [] }));
    expect(benchmarkGapTable(benchmarks.rows, none).rows[2]?.[1]).toMatch(/, clear alone$/);
  });
});
