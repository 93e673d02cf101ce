import type { Figure, ShownFigure } from "@lac-analytics/core";
import { describe, expect, it } from "vitest";
import { publishFigure } from "../../../packages/core/src/protect/publishFigure.ts";
import { countFigures, shareFigures } from "./tableFigures.ts";

const nothing = { numerator: false, denominator: false };

function figure(over: Partial<ShownFigure>): Figure {
  const [share] = shareFigures("uasc-share", "total", { total: [233, 315] });
  return { ...(share as ShownFigure), ...over };
}

describe("publishFigure", () => {
  it("rounds a percentage and its interval to whole numbers, halves up", () => {
    const interval = { lower: 68.85, upper: 78.5, confidence: 0.95, method: "Wilson" };
    expect(publishFigure(figure(interval), nothing)).toMatchObject({
      value: 74,
      lower: 69,
      upper: 79,
      confidence: 0.95,
      method: "Wilson",
      numerator: 233,
      denominator: 315,
    });
    expect(publishFigure(figure({ numerator: 29, denominator: 40, value: 72.5 }), nothing)).toMatchObject({
      value: 73,
    });
  });

  it("rounds a rate per 10,000, and leaves counts and populations as they are", () => {
    const rate = figure({ measure: "cla-rate", unit: "per 10,000", numerator: 337, denominator: 70_074, value: 48.09 });
    expect(publishFigure(rate, nothing)).toMatchObject({ value: 48, numerator: 337, denominator: 70_074 });
  });

  it("marks as low what rounds to nought and is not, with its counts", () => {
    const low = publishFigure(figure({ numerator: 6, denominator: 1_500, value: 0.4 }), nothing);
    expect(low).toMatchObject({ symbol: "k", numerator: 6, denominator: 1_500 });
    expect(low).not.toHaveProperty("value");
    expect(publishFigure(figure({ numerator: 0, denominator: 1_500, value: 0 }), nothing)).toMatchObject({
      symbol: "",
      value: 0,
    });
    expect(publishFigure(figure({ numerator: 6, denominator: 1_200, value: 0.5 }), nothing)).toMatchObject({
      symbol: "",
      value: 1,
    });
  });

  it("withholds value, interval and the counts that must be, and keeps the others", () => {
    const interval = { lower: 68.85, upper: 78.5, confidence: 0.95, method: "Wilson" };
    const shown = publishFigure(figure(interval), { numerator: true, denominator: false });
    expect(Object.keys(shown).sort()).toEqual(
      [
        "authority",
        "breakdown",
        "category",
        "denominator",
        "measure",
        "note",
        "periodEnd",
        "periodStart",
        "symbol",
        "unit",
      ].sort(),
    );
    expect(publishFigure(figure(interval), { numerator: false, denominator: true })).toMatchObject({
      symbol: "c",
      numerator: 233,
    });
  });

  it("withholds that a mean is of too few, which would tell how many", () => {
    const { measure, periodStart, periodEnd, authority, breakdown, category } = figure({});
    const one: Figure = {
      ...{ measure, periodStart, periodEnd, authority, breakdown, category },
      unit: "days",
      denominator: 1,
      symbol: "z",
      note: "too few children for a mean",
    };
    const shown = publishFigure(one, { numerator: false, denominator: true });
    expect(shown).toMatchObject({ symbol: "c", note: "" });
    expect(shown).not.toHaveProperty("denominator");
  });

  it("keeps that a figure is of a part only", () => {
    expect(publishFigure(figure({ partial: true }), nothing)).toMatchObject({ partial: true });
  });

  it("rounds counts of regions and of England to the nearest 10, and what was worked out from them before", () => {
    const [count] = countFigures("cla-number", "total", { total: 8_125 });
    const region = { authority: "E12000006" };
    expect(publishFigure({ ...(count as ShownFigure), ...region }, nothing)).toMatchObject({
      numerator: 8_130,
      value: 8_130,
    });
    expect(publishFigure(figure({ ...region, numerator: 233, denominator: 315 }), nothing)).toMatchObject({
      numerator: 230,
      denominator: 320,
      value: 74,
    });
    const rate = {
      measure: "cla-rate",
      unit: "per 10,000",
      numerator: 8_125,
      denominator: 1_281_234,
      value: 63.41,
    } as const;
    expect(publishFigure(figure({ ...region, ...rate }), nothing)).toMatchObject({
      numerator: 8_130,
      denominator: 1_281_234,
    });
  });

  it("has the note that may be published in the place of one with counts of children, or with somebody's own words", () => {
    const note = "against white; 3 children of unknown group are left out; mid-2024 estimate";
    const publicNote = "against white; some children of unknown group are left out; mid-2024 estimate";
    expect(publishFigure(figure({ note, publicNote }), nothing).note).toBe(publicNote);
    expect(publishFigure(figure({ note: "2 siblings moved", publicNote: "" }), nothing).note).toBe("");
    expect(publishFigure(figure({ note: "mid-2024 estimate" }), nothing).note).toBe("mid-2024 estimate");
  });

  it("publishes nothing of a measure for internal use, whose counts are days and not children", () => {
    const days = figure({
      measure: "days-by-placement-two-years",
      unit: "days",
      numerator: 340,
      denominator: 40,
      value: 8.5,
    });
    const shown = publishFigure(days, nothing);
    expect(shown).toMatchObject({ symbol: "c" });
    for (const property of ["value", "numerator", "denominator"]) expect(shown).not.toHaveProperty(property);
  });
});
