import { describe, expect, it } from "vitest";
import { areaFigures } from "../../../packages/core/src/compare/areaFigures.ts";
import { catalogueSeries } from "../../../packages/core/src/compare/catalogueSeries.ts";
import { funnelOfAreas } from "../../../packages/core/src/compare/funnelOfAreas.ts";
import { readPublished } from "../../../packages/core/src/compare/readPublished.ts";
import { csvBytes } from "./csvBytes.ts";

/** Authorities with 10, 11, 12 … of 100. */
function areasOf(number: number, extra: readonly string[] = []) {
  const heading =
    "time_period,geographic_level,old_la_code,new_la_code,la_name,adopted-share,adopted-share numerator,adopted-share denominator";
  const rows = Array.from(
    { length: number },
    (_, at) => `2018,Local authority,${100 + at},,Place ${at},${10 + at},${10 + at},100`,
  );
  const figures = readPublished(csvBytes(heading, ...rows, "2018,National,,,,12,1200,10000", ...extra), "a.csv");
  const [series] = catalogueSeries(figures);
  return series === undefined ? [] : areaFigures(figures, series);
}

describe("funnelOfAreas", () => {
  it("draws every authority of the year that has counts, and names the others", () => {
    const found = funnelOfAreas(
      areasOf(12, ["2018,Local authority,300,,Rutland,c,c,50", "2017,Local authority,100,,Place 0,1,1,100"]),
      2018,
    );
    expect(found?.names).toHaveLength(12);
    expect(found?.withheld).toEqual(["Rutland"]);
    // all of 10, 11, … 21 of 100 each: 186 of 1,200
    expect(found?.funnel.baseline).toBeCloseTo(15.5, 10);
    expect(found?.funnel.points[0]?.value).toBeCloseTo(10, 10);
  });

  it("has none where there are few", () => {
    expect(funnelOfAreas(areasOf(9), 2018)).toBeUndefined();
    expect(funnelOfAreas(areasOf(12), 2017)).toBeUndefined();
    expect(funnelOfAreas([], 2018)).toBeUndefined();
  });
});
