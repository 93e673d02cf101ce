import { describe, expect, it } from "vitest";
import { benchmarkTable } from "../../../packages/core/src/compare/benchmarkTable.ts";
import { readPublished } from "../../../packages/core/src/compare/readPublished.ts";
import { describeWithPublished } from "../../publishedPath.ts";
import { csvBytes } from "./csvBytes.ts";
import { publishedFile } from "./publishedFile.ts";

const heading =
  "time_period,geographic_level,old_la_code,new_la_code,la_name,adopted-share,adopted-share numerator,adopted-share denominator,three-placements-year,three-placements-year numerator,three-placements-year denominator,missing-children-share";
const nation = "National,,,";
const own = "Local authority,823,E06000056,Central Bedfordshire";
const other = "Local authority,822,E06000055,Bedford";

const figures = readPublished(
  csvBytes(
    heading,
    `2018,${nation},13,3850,30050,11,8080,75360,11`,
    `2018,${own},10,12,123,8,26,313,10`,
    `2018,${other},20,20,100,c,c,300,12`,
    `2017,${own},24,27,111,10,30,303,12`,
    `2019,${own},99,99,100,1,3,300,1`,
  ),
  "a.csv",
);

describe("benchmarkTable", () => {
  const { rows, families } = benchmarkTable("E06000056", figures, { year: 2018 });

  it("has a row for each measure of the file, of the year asked for", () => {
    expect(rows.map(({ series, against }) => [series.measure, against.figure.year])).toEqual([
      ["three-placements-year", 2018],
      ["missing-children-share", 2018],
      ["adopted-share", 2018],
    ]);
  });

  it("looks at no later year", () => {
    expect(rows.flatMap(({ areas }) => areas).every(({ figure }) => figure.year <= 2018)).toBe(true);
  });

  it("counts what is withheld and never as nought", () => {
    const moves = rows[0]?.against;
    expect(moves?.authorities).toEqual({ withValue: 1, withheld: { c: 1 } });
    expect(moves).not.toHaveProperty("standing");
  });

  it("takes the comparisons of one kind together", () => {
    // last year: 12 of 123 against 27 of 111, Newcombe -24 to -5 points; 26 of 313 against 30 of 303 is not clear
    expect(
      families.map(({ with: kind, tested, byChance, clear, stillClear }) => ({
        kind,
        tested,
        byChance,
        clear: clear.map(({ series }) => series.measure),
        stillClear: stillClear.map(({ series }) => series.measure),
      })),
    ).toEqual([
      {
        kind: "last year",
        tested: 2,
        byChance: expect.closeTo(0.1),
        clear: ["adopted-share"],
        stillClear: ["adopted-share"],
      },
      { kind: "England", tested: 2, byChance: expect.closeTo(0.1), clear: [], stillClear: [] },
    ]);
  });

  it("takes the latest year of the authority where none is asked for", () => {
    expect(benchmarkTable("823", figures).rows[0]?.against.figure.year).toBe(2019);
  });

  it("has nothing of an authority that the file has not, or without one", () => {
    for (const authority of ["", "E06000001"]) expect(benchmarkTable(authority, figures).rows).toEqual([]);
    expect(benchmarkTable("E06000055", figures, { year: 2017 }).rows).toEqual([]);
  });
});

describeWithPublished(
  "dfe/ees-2025/cla_number_and_rate_per_10k_children.csv",
  "benchmarkTable of a DfE file",
  (path) => {
    it("finds the DfE's own series", () => {
      const { rows } = benchmarkTable("E06000056", publishedFile(path), { year: 2025 });
      expect(rows.map(({ series }) => series.measure)).toEqual(["cla-rate", "started-rate", "ceased-rate"]);
      const rate = rows.find(({ series }) => series.measure === "cla-rate");
      // published: 48 per 10,000, 337 of 70,074; England 67
      expect(rate?.against.figure).toMatchObject({ value: 48 });
      expect(rate?.against.comparators.find(({ with: kind }) => kind === "England")).toMatchObject({
        value: 67,
        gap: { clear: true },
      });
    });
  },
);
