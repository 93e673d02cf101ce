import { dayFromIso } from "@lac-analytics/core";
import { type FigureRequests, paperRequests } from "@lac-analytics/notebook";
import { describe, expect, it } from "vitest";

const asAt = dayFromIso("2019-01-21");

/** What is asked of the return for some figures of a paper. */
function askedFor(...paper: Parameters<typeof paperRequests>[1]): readonly FigureRequests[string][] {
  return Object.values(paperRequests({ asAt }, paper));
}

const total = (measure: string) => ({ measure, breakdown: "total", category: "total" });

describe("paperRequests", () => {
  it("asks for a figure at its date, and at that of the report where the paper gives none", () => {
    const asked = askedFor(
      { id: "a", value: "1", asAt: "2018-09-30", catalogue: total("cla-number") },
      { id: "b", value: "1", catalogue: total("cla-number") },
    );
    expect(asked.map(({ days }) => days)).toEqual([[dayFromIso("2018-09-30")], [asAt]]);
  });

  it("asks for a flow over the months of the paper", () => {
    const flow = { id: "a", value: "57", asAt: "2018-09-30", catalogue: total("ceased-number") };
    expect(askedFor({ ...flow, periodStart: "2018-04-01" })[0]?.measures[0]?.months).toBe(6);
    expect(askedFor(flow)[0]?.measures[0]?.months).toBeUndefined();
    expect(askedFor({ ...flow, periodStart: "2018-04-02" })).toEqual([]);
  });

  it("asks once for several breakdowns of one measure, crossed ones taken apart", () => {
    const at = { id: "a", value: "1", catalogue: total("cla-number") };
    const [asked, ...others] = askedFor(at, {
      ...at,
      id: "b",
      catalogue: { measure: "cla-number", breakdown: "age;sex", category: "10-15;male" },
    });
    expect(others).toEqual([]);
    expect(asked?.by).toEqual([["total"], ["age", "sex"]]);
  });

  it("passes over what names no measure, and a date that is none", () => {
    expect(
      askedFor(
        { id: "a", value: "1" },
        { id: "b", value: "1", catalogue: total("no-such-measure") },
        { id: "c", value: "1", asAt: "2014-2017", catalogue: total("cla-number") },
      ),
    ).toEqual([]);
  });
});
