import { findMeasure } from "@lac-analytics/core";
import { describe, expect, it } from "vitest";
import { publishedBreakdowns } from "../../../packages/core/src/protect/publishedBreakdowns.ts";

describe("publishedBreakdowns", () => {
  it("are each of a measure by itself, and the crossings that papers print where it has both", () => {
    const by = publishedBreakdowns(findMeasure("cla-number"));
    const { breakdowns } = findMeasure("cla-number");
    expect(by.filter(({ length }) => length === 1).flat()).toEqual(breakdowns.map(({ id }) => id));
    expect(by.filter(({ length }) => length > 1)).toEqual([["age", "sex"]]);
  });

  it("are none of a measure that has none", () => {
    expect(publishedBreakdowns({ ...findMeasure("cla-number"), breakdowns: [] })).toEqual([]);
  });
});
