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

  it("takes no praise from a published figure that the range of a later one of our own does not bear out", () => {
    const areas = [10, 12, 13, 14, 15, 16, 17, 18].map((score, at) => `2018,Local authority,${881 + at},${score}`);
    const placed = `time_period,geographic_level,old_la_code,sdq-average\n2018,National,,14\n${areas.join("\n")}\n`;
    const { rows } = benchmarkTable("881", readPublished(new TextEncoder().encode(placed), "published.csv"), {
      year: 2018,
    });
    const later = (limits?: readonly [number, number]) => ({ ...scored(12, limits), periodEnd: "2019-03-31" });
    const stood = (limits?: readonly [number, number]) => standOf(later(limits), rows[0], others);
    expect(stood([10, 13.9])).toEqual({ stand: "ahead", beside: "all", standsBy: "published" });
    expect(stood()).toEqual({ stand: "ahead", beside: "all", standsBy: "published" });
    expect(stood([10, 14.1])).toEqual({ stand: "alike", beside: "England", standsBy: "own" });
  });
});
