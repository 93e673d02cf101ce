import { describe, expect, it } from "vitest";
import { benchmarkTable } from "../../../packages/core/src/compare/benchmarkTable.ts";
import { clearTogether } from "../../../packages/core/src/compare/clearTogether.ts";
import { readPublished } from "../../../packages/core/src/compare/readPublished.ts";
import { csvBytes } from "./csvBytes.ts";

const share = (measure: string) => `${measure},${measure} numerator,${measure} denominator`;
const figures = readPublished(
  csvBytes(
    `time_period,geographic_level,old_la_code,new_la_code,la_name,${share("adopted-share")},${share("three-placements-year")},${share("long-term-stability")}`,
    "2018,National,,,,12.8,3850,30050,10.7,8080,75360,68.4,17040,24910",
    "2018,Local authority,823,E06000056,Central Bedfordshire,6.5,8,123,10.0,31,310,75.8,91,120",
  ),
  "a.csv",
);

describe("clearTogether", () => {
  const { rows, families } = benchmarkTable("E06000056", figures);
  const clearOf = (against: (typeof rows)[number]["against"]) =>
    against.comparators.map(({ gap }) => gap !== undefined && "clear" in gap && gap.clear);

  it("calls clear what stays so among all measures, and no more", () => {
    // 8 of 123 is 6.5%, Wilson's upper limit 12.3%: clear against 12.8%, p about 0.03; of three it would need 0.0167
    expect(rows.map(({ against }) => clearOf(against))).toEqual([[false], [false], [true]]);
    expect(rows.map((row) => clearOf(clearTogether(row, families)))).toEqual([[false], [false], [false]]);
  });
});
