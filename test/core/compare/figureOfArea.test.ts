import { describe, expect, it } from "vitest";
import { areaFigures } from "../../../packages/core/src/compare/areaFigures.ts";
import { catalogueSeries } from "../../../packages/core/src/compare/catalogueSeries.ts";
import { figureOfArea } from "../../../packages/core/src/compare/figureOfArea.ts";
import { readPublished } from "../../../packages/core/src/compare/readPublished.ts";
import { csvBytes } from "./csvBytes.ts";

function figureOf(columns: string, row: string) {
  const heading = `time_period,geographic_level,new_la_code,${columns}`;
  const figures = readPublished(csvBytes(heading, `2018,Local authority,E06000056,${row}`), "a.csv");
  const [series] = catalogueSeries(figures);
  const [area] = series === undefined ? [] : areaFigures(figures, series);
  if (series === undefined || area === undefined) throw new Error("there is no figure");
  return figureOfArea(area, series);
}

describe("figureOfArea", () => {
  it("stands at 31 March for a stock, and over the year to it for a flow", () => {
    expect(figureOf("cla-rate", "51")).toEqual({
      measure: "cla-rate",
      periodStart: "2018-03-31",
      periodEnd: "2018-03-31",
      authority: "E06000056",
      breakdown: "total",
      category: "total",
      unit: "per 10,000",
      note: "",
      symbol: "",
      value: 51,
    });
    expect(figureOf("adopted-share", "10")).toMatchObject({ periodStart: "2017-04-01", periodEnd: "2018-03-31" });
  });

  it("has the interval of its counts, in whole numbers where the value was published as one", () => {
    // Wilson's limits of 26 of 313 are 5.73% and 11.89%
    const columns = "three-placements-year,three-placements-year numerator,three-placements-year denominator";
    expect(figureOf(columns, "8,26,313")).toMatchObject({ value: 8, lower: 5, upper: 12, confidence: 0.95 });
    expect(figureOf(columns, "8.3,26,313")).toMatchObject({
      lower: expect.closeTo(5.73, 2),
      upper: expect.closeTo(11.89, 2),
    });
  });

  it("keeps a symbol and no value where it is withheld", () => {
    expect(figureOf("adopted-share", "c")).toMatchObject({ symbol: "c" });
    expect(figureOf("adopted-share", "c")).not.toHaveProperty("value");
  });
});
