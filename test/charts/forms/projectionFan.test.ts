import { projectionFan } from "@lac-analytics/charts";
import { renderChart } from "@lac-analytics/charts/node";
import { describe, expect, it } from "vitest";
import { fans, spread, stockBy } from "../examples/fans.ts";
import { formOf } from "../formOf.ts";
import { labelBoxes } from "../labelBoxes.ts";
import { wording } from "../panelFigures.ts";

describe("projectionFan", () => {
  const chart = fans.fan;

  it("gives the likely range at the end, and a change only where the wider range leaves out the latest value", () => {
    // 316 + 23 × 0.6 is 329.8, 5 × √24 is 24.5
    expect(chart.title).toBe(
      "305 to 354 children looked after likely (80%) by 31 December 2020, no clear change from 315",
    );
    expect(fans["fan that rises"].title).toContain("clearly up from 315");
    const falling = projectionFan(stockBy([315]), spread(1, 4, 300, -20, 4), wording);
    expect(falling.title).toContain("clearly down from 315");
  });

  it("keeps the decimals of a rate", () => {
    expect(fans["fan of a rate"].title).toContain("58.0 to 70.0 children looked after per 10,000 likely");
  });

  it("labels both bands, the expectation and the join", async () => {
    const texts = (await labelBoxes(await renderChart(chart))).map(({ text }) => text);
    expect(texts).toEqual(
      expect.arrayContaining(["95%: to 371", "80%: to 354", "Expected 330", "80%: from 305", "95%: from 291"]),
    );
    expect(texts.join(" ")).toContain("Projected from 31 December 2018");
  });

  it("draws the history solid and the expectation dashed, from the latest value on", () => {
    const drawn = JSON.stringify(chart.specification);
    expect(drawn).toContain('"style":"mainLine"');
    expect(drawn).toContain('"style":"expectedLine"');
    expect(drawn).toContain('"month":"2018-12-31","day":17896,"expected":315,"lower80":315');
  });

  it("joins nothing to a withheld latest value", () => {
    const { specification, title, subtitle } = fans["fan after a withheld figure"];
    expect(title).toContain("against [c] now");
    expect(subtitle).toContain("[c] is withheld");
    expect(JSON.stringify(specification)).not.toContain('"month":"2017-04-30"');
  });

  it("tabulates what is known and what is projected, unrounded", () => {
    expect(chart.table.rows[23]).toEqual(["31 December 2018", "Known", 315, "[z]", "[z]", "[z]", "[z]"]);
    expect(chart.table.rows[24]?.slice(0, 5)).toEqual(["31 January 2019", "Projected", 316, 311, 321]);
    expect(chart.table.rows).toHaveLength(48);
  });

  it("takes projected values in any order", () => {
    const months = spread(1, 3, 316, 0, 5);
    expect(projectionFan(stockBy([315]), months.toReversed(), wording)).toEqual(
      projectionFan(stockBy([315]), months, wording),
    );
  });

  it("refuses nothing to project, a date within the history, and limits that do not enclose one another", () => {
    const [value] = spread(1, 1, 316, 0, 5);
    if (value === undefined) throw new Error("there is no projected value");
    expect(() => projectionFan([], [value], wording)).toThrow("projectionFan requires at least one figure");
    expect(() => projectionFan(stockBy([315]), [], wording)).toThrow(
      "projectionFan requires at least one projected value",
    );
    expect(() => projectionFan(stockBy([315, 316]), [value], wording)).toThrow(
      "projectionFan requires a date after 2017-02-28, got 2017-02-28",
    );
    expect(() => projectionFan(stockBy([315]), [value, value], wording)).toThrow("got 2017-02-28");
    expect(() => projectionFan(stockBy([315]), [{ ...value, lower80: 300 }], wording)).toThrow(
      "projectionFan requires limits that enclose one another, and those of 2017-02-28 do not",
    );
  });

  it("keeps its form", () => {
    expect(formOf(fans["fan from one date to another"])).toMatchSnapshot();
  });
});
