import { benchmarkTable, type Figure, readPublished } from "@lac-analytics/core";
import { describe, expect, it } from "vitest";
import { standOf } from "../../../packages/notebook/src/findings/standOf.ts";

// the average of SDQ scores, where lower is better: that of the council is withheld, England's is 14
const text = `time_period,geographic_level,old_la_code,sdq-average
2018,National,,14
2018,Local authority,881,c
2018,Local authority,919,13
`;
const [benchmark] = benchmarkTable("881", readPublished(new TextEncoder().encode(text), "published.csv"), {
  year: 2018,
}).rows;
const others = { families: [] };

const scored = (value: number, limits?: readonly [lower: number, upper: number]): Figure => ({
  measure: "sdq-average",
  periodStart: "2017-04-01",
  periodEnd: "2018-03-31",
  authority: "881",
  breakdown: "total",
  category: "total",
  unit: "score 0-40",
  symbol: "",
  value,
  ...(limits && { lower: limits[0], upper: limits[1] }),
  note: "",
});

describe("standOf", () => {
  it("is not known of what is published of nobody", () => {
    expect(standOf(scored(12, [10, 13]), undefined, others)).toEqual({
      stand: "not known",
      beside: "all",
      standsBy: "own",
    });
  });

  it.each([
    [12, [10, 13.9], "ahead"],
    [12, [10, 14], "alike"],
    [16, [14, 18], "alike"],
    [16, [14.1, 18], "behind"],
    [16, undefined, "not known"],
  ] as const)("goes by the range where the council's own is withheld: %f in %j is %s", (value, limits, stand) => {
    expect(standOf(scored(value, limits), benchmark, others)).toEqual({ stand, beside: "England", standsBy: "own" });
  });
});
