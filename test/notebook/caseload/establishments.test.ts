import { establishments } from "@lac-analytics/notebook";
import { describe, expect, it } from "vitest";
import { yearOf220 } from "./projections.ts";

describe("establishments", () => {
  it("are those compared, the scenario's own and the one needed, each once and in order of size", () => {
    expect(establishments(yearOf220({ advisers: 7, compare: [11, 9, 7, 10.5] }), 9)).toEqual([7, 9, 10.5, 11]);
    expect(establishments(yearOf220({ advisers: 7, compare: [8] }), 10)).toEqual([7, 8, 10]);
    expect(establishments(yearOf220({ advisers: 7, compare: [8] }))).toEqual([7, 8]);
  });

  it("have every number of a scenario whose advisers change", () => {
    const advisers = [
      { from: "2019-04-01", number: 11 },
      { from: "2019-10-01", number: 8 },
    ];
    expect(establishments(yearOf220({ advisers }))).toEqual([8, 11]);
  });

  it("are those compared alone where the scenario has none of its own, and none where there is nothing to compare", () => {
    expect(establishments(yearOf220({ advisers: null, compare: [8] }), 10)).toEqual([8, 10]);
    expect(establishments(yearOf220({ advisers: null }), 10)).toEqual([]);
  });
});
