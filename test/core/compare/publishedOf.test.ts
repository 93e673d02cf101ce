import { describe, expect, it } from "vitest";
import { publishedOf } from "../../../packages/core/src/compare/publishedOf.ts";
import { readPublished } from "../../../packages/core/src/compare/readPublished.ts";
import { csvBytes } from "./csvBytes.ts";

/** The counts of Central Bedfordshire that stand in a file of a heading and rows of it, by measure, category and day. */
function countsIn(heading: string, ...rows: readonly string[]) {
  const lines = rows.map((row) => `2022,Local authority,E06000056,${row}`);
  const published = readPublished(csvBytes(`time_period,geographic_level,new_la_code,${heading}`, ...lines), "a.csv");
  return publishedOf(published, ["E06000056"])
    .filter(({ numerator, denominator }) => numerator !== undefined || denominator !== undefined)
    .map(({ measure, category, periodEnd, symbol, numerator, denominator }) => [
      [measure, category, periodEnd, symbol].join(" "),
      numerator,
      denominator,
    ]);
}

describe("publishedOf", () => {
  // the Department's figures of Central Bedfordshire on 31 March 2022: "c" of 329 children lived with parents
  const columns =
    "placement-share:placement:P1,placement-share:placement:P1 numerator,placement-share:placement:P1 denominator";

  it("has the counts of a value that is given, once", () => {
    expect(countsIn(columns, "7,23,329")).toEqual([["placement-share P1 2022-03-31 ", 23, 329]]);
  });

  it.each([
    ["the whole, where the part is withheld with the percentage", "c,c,329", [[undefined, 329]]],
    ["the part, where the whole is withheld with it", "c,23,c", [[23, undefined]]],
    [
      "both, where a percentage is low",
      "low,1,329",
      [
        [1, undefined],
        [undefined, 329],
      ],
    ],
    [
      "both, where no percentage is given",
      ",23,329",
      [
        [23, undefined],
        [undefined, 329],
      ],
    ],
    ["the whole, where nothing else is given", ",,329", [[undefined, 329]]],
    ["none, where all are withheld", "c,c,c", []],
  ])("has of figures without a value %s", (_, row, counts) => {
    expect(countsIn(columns, row)).toEqual(counts.map((each) => ["placement-share P1 2022-03-31 x", ...each]));
  });

  it("has counts of the Department's files, also where they have no column of percentages", () => {
    const heading = "cla_group,characteristic,children_count";
    expect(countsIn(heading, "Placement,Total,329", "Placement,Placed for adoption,10")).toEqual(
      expect.arrayContaining([
        ["placement-share A 2022-03-31 x", 10, undefined],
        ["placement-share A 2022-03-31 x", undefined, 329],
        ["foster-share total 2022-03-31 x", undefined, 329],
      ]),
    );
    expect(countsIn("care_leaver_age,breakdown,care_leaver_count", "17 to 18 years,Total,71")).toEqual([
      ["care-leavers-eet 17-18 2022-03-31 x", undefined, 71],
    ]);
  });
});
