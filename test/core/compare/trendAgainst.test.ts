import { describe, expect, it } from "vitest";
import { benchmarkTable } from "../../../packages/core/src/compare/benchmarkTable.ts";
import { readPublished } from "../../../packages/core/src/compare/readPublished.ts";
import { trendAgainst } from "../../../packages/core/src/compare/trendAgainst.ts";
import { csvBytes } from "./csvBytes.ts";

const heading = "time_period,geographic_level,region_code,old_la_code,new_la_code,la_name,adopted-share,cla-rate";
const figures = readPublished(
  csvBytes(
    heading,
    "2017,National,,,,,14,62",
    "2018,National,,,,,13,64",
    "2017,Regional,E12000006,,,,c,49",
    "2018,Regional,E12000006,,,,14,49",
    "2016,Local authority,E12000006,823,E06000056,Central Bedfordshire,18,48",
    "2017,Local authority,E12000006,823,E06000056,Central Bedfordshire,c,50",
    "2018,Local authority,E12000006,823,E06000056,Central Bedfordshire,10,51",
    "2017,Local authority,E12000008,850,E10000014,Hampshire,16,54",
    "2018,Local authority,E12000008,850,E10000014,Hampshire,12,56",
    "2018,Local authority,E12000006,881,E10000012,Essex,c,33",
  ),
  "a.csv",
);
const neighbours = {
  model: 2021,
  authority: "823",
  regionCode: "E12000006",
  neighbours: [
    { authority: "850", closeness: "extremely close" },
    { authority: "881", closeness: "very close" },
  ],
} as const;
const { rows } = benchmarkTable("E06000056", figures, { year: 2018, neighbours });
const [rate, adopted] = rows;
if (rate === undefined || adopted === undefined) throw new Error("there are no rows");

describe("trendAgainst", () => {
  it("goes back no further than the catalogue lets years be joined", () => {
    const of = (...years: readonly number[]) =>
      benchmarkTable(
        "E06000056",
        readPublished(
          csvBytes(
            "time_period,geographic_level,region_code,old_la_code,new_la_code,la_name,long-term-stability",
            ...years.map((year) => `${year},Local authority,E12000006,823,E06000056,Central Bedfordshire,70`),
          ),
          "a.csv",
        ),
      ).rows.map((row) => trendAgainst("823", row).own.map(({ periodEnd }) => periodEnd.slice(0, 4)));
    expect(of(2019, 2020, 2021, 2022)).toEqual([["2021", "2022"]]);
    expect(of(2018, 2019, 2020)).toEqual([["2018", "2019", "2020"]]);
  });

  it("has the authority's own figures, withheld years among them", () => {
    const { own } = trendAgainst("E06000056", adopted, neighbours);
    expect(own.map((figure) => (figure.symbol === "" ? figure.value : figure.symbol))).toEqual([18, "c", 10]);
    expect(own.map(({ periodEnd }) => periodEnd)).toEqual(["2016-03-31", "2017-03-31", "2018-03-31"]);
  });

  it("has what it is set beside in the years in which that has a value, and never nought for what is withheld", () => {
    const { others } = trendAgainst("823", adopted, neighbours);
    const values = (kind: keyof typeof others) =>
      others[kind].map((figure) => [figure.periodEnd.slice(0, 4), figure.symbol === "" ? figure.value : figure.symbol]);
    expect(values("England")).toEqual([
      ["2017", 14],
      ["2018", 13],
    ]);
    expect(values("region")).toEqual([["2018", 14]]);
    expect(values("neighbours")).toEqual([
      ["2017", 16],
      ["2018", 12],
    ]);
    // Hampshire 56 and Essex 33
    expect(trendAgainst("823", rate, neighbours).others.neighbours.at(-1)).toMatchObject({ value: 44.5 });
  });

  it("goes without neighbours where there are none", () => {
    expect(trendAgainst("823", rate).others.neighbours).toEqual([]);
  });
});
