import { describe, expect, it } from "vitest";
import { areaFigures } from "../../../packages/core/src/compare/areaFigures.ts";
import { catalogueSeries } from "../../../packages/core/src/compare/catalogueSeries.ts";
import { readPublished } from "../../../packages/core/src/compare/readPublished.ts";
import { csvBytes } from "./csvBytes.ts";

const place = "time_period,geographic_level,new_la_code";
const own = "2018,Local authority,E06000056";
const read = (columns: string, ...rows: readonly string[]) =>
  readPublished(csvBytes(`${place},${columns}`, ...rows.map((row) => `${own},${row}`)), "a.csv");

describe("catalogueSeries", () => {
  it("finds the columns that are named by measures of the catalogue, and passes over others", () => {
    const found = catalogueSeries(read("cla-rate,adopted-share,population", "51,10,61000"));
    expect(found.map(({ measure, polarity }) => [measure, polarity])).toEqual([
      ["cla-rate", "none"],
      ["adopted-share", "higher-better"],
    ]);
    expect(found.every(({ counts }) => counts === undefined)).toBe(true);
  });

  it("finds a category of a breakdown, in the capitals of the catalogue", () => {
    expect(
      catalogueSeries(read("care-leavers-eet:age-care-leaver:19-21,Placement-share:placement:U", "63,75")),
    ).toEqual([
      expect.objectContaining({ measure: "placement-share", breakdown: "placement", category: "U" }),
      expect.objectContaining({ measure: "care-leavers-eet", breakdown: "age-care-leaver", category: "19-21" }),
    ]);
  });

  it("takes the counts that stand beside a value", () => {
    const figures = read("adopted-share,adopted-share numerator,adopted-share denominator", "10,12,123");
    const [series] = catalogueSeries(figures);
    expect(series && areaFigures(figures, series)).toMatchObject([
      { counts: { numerator: 12, denominator: 123, interval: "wilson" } },
    ]);
  });

  it("lets value and numerator tell a denominator that is not published, within what rounding allows", () => {
    const countsOf = (columns: string, row: string) => {
      const figures = read(columns, row);
      const [series] = catalogueSeries(figures);
      return series && areaFigures(figures, series)[0]?.counts;
    };
    // 313 at 51 per 10,000 are of 61,372.5
    expect(countsOf("cla-rate,cla-rate numerator", "51,313")).toEqual({
      numerator: 313,
      denominator: 61_373,
      interval: "poisson",
      implied: true,
    });
    // 91 are 76% of 119.7
    expect(countsOf("long-term-stability,long-term-stability numerator", "76,91")?.denominator).toBe(120);
    expect(countsOf("adopted-share,adopted-share numerator", "9,11")).toBeUndefined();
    expect(countsOf("adopted-share,adopted-share numerator", "c,11")).toBeUndefined();
    expect(countsOf("adopted-share,adopted-share numerator,adopted-share denominator", "10,12,c")).toBeUndefined();
  });

  it("does not take counts that do not come to the value for those behind it", () => {
    // 66 care leavers of 105 are 62.9%; of 97, another publication's number, they would be 68.0%
    const countsOf = (denominator: number) => {
      const figures = read("adopted-share,adopted-share numerator,adopted-share denominator", `63,66,${denominator}`);
      const [series] = catalogueSeries(figures);
      return series && areaFigures(figures, series)[0]?.counts;
    };
    expect(countsOf(105)).toMatchObject({ numerator: 66, denominator: 105 });
    expect(countsOf(97)).toBeUndefined();
  });
});
