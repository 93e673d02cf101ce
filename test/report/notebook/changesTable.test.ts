import { type Figure, proportion } from "@lac-analytics/core";
import { changesTable, changeVerdict } from "@lac-analytics/report";
import { describe, expect, it } from "vitest";

const heading = { authority: "", breakdown: "total", category: "total", unit: "percent", note: "" } as const;
const share = (measure: string, numerator: number, denominator: number): Figure => {
  const { value, lower, upper } = proportion(numerator, denominator);
  const period = { periodStart: "2019-01-21", periodEnd: "2019-01-21" };
  return { ...heading, ...period, measure, symbol: "", value: 100 * value, lower: 100 * lower, upper: 100 * upper };
};
const matched = (numerator: number, denominator: number): Figure => share("long-term-matched", numerator, denominator);
const moved = (numerator: number): Figure => share("three-placements-year", numerator, 315);
const withheld: Figure = { ...heading, measure: "long-term-matched", periodStart: "", periodEnd: "", symbol: "c" };

describe("changeVerdict", () => {
  it("says which way is better, by the measure", () => {
    expect(changeVerdict({ now: matched(75, 127), earlier: matched(53, 136) })).toBe("better");
    expect(changeVerdict({ now: matched(53, 136), earlier: matched(75, 127) })).toBe("worse");
    expect(changeVerdict({ now: moved(70), earlier: moved(32) })).toBe("worse");
    expect(changeVerdict({ now: share("foster-share", 75, 127), earlier: share("foster-share", 53, 136) })).toMatch(
      /^(?:changed|better)$/,
    );
  });

  it("says where the intervals allow for chance, and where there are none", () => {
    expect(changeVerdict({ now: moved(32), earlier: moved(30) })).toBe("could be chance");
    expect(changeVerdict({ now: matched(75, 127), earlier: withheld })).toBe("not known");
  });
});

describe("changesTable", () => {
  it("has a row for each measure", () => {
    const { rows } = changesTable(
      "Changes",
      [
        { label: "Matched", now: matched(75, 127), earlier: matched(53, 136) },
        { label: "Matched again", now: matched(75, 127), earlier: withheld },
      ],
      1,
      ["Now", "Before"],
    );
    // 75 of 127 is 59.06, 53 of 136 is 38.97
    expect(rows[0]?.slice(0, 4)).toEqual(["Matched", "59.1%", "39.0%", "20.1"]);
    expect(rows[0]?.at(-1)).toBe("Yes, for the better");
    expect(rows[1]).toEqual(["Matched again", "59.1%", "a withheld number", "[z]", "[z]", "Not known"]);
  });
});
