import { type Figure, figureNames } from "@lac-analytics/core";
import { describe, expect, it } from "vitest";
import { tableMeasure } from "../../../packages/charts/src/tables/tableMeasure.ts";

const figureOf = (measure: "cla-number" | "foster-share"): Figure => ({
  ...figureNames(measure, "total", "total"),
  ...{ periodStart: "2025-03-31", periodEnd: "2025-03-31", authority: "", unit: "children", symbol: "x", note: "" },
});

describe("tableMeasure", () => {
  it("is that of all figures, and none where they are of several or there are none", () => {
    expect(tableMeasure([figureOf("cla-number"), figureOf("cla-number")])).toEqual({ measure: "cla-number" });
    expect(tableMeasure([figureOf("cla-number"), figureOf("foster-share")])).toEqual({});
    expect(tableMeasure([])).toEqual({});
  });
});
