import type { MeasureId } from "@lac-analytics/core";
import { describe, expect, it } from "vitest";
import { againstOthers } from "../../../packages/core/src/compare/againstOthers.ts";
import { areaFigures } from "../../../packages/core/src/compare/areaFigures.ts";
import type { StatisticalNeighbours } from "../../../packages/core/src/compare/readNeighbours.ts";
import { readPublished } from "../../../packages/core/src/compare/readPublished.ts";
import { csvBytes } from "./csvBytes.ts";

const series = { indicator: "percent", filters: { characteristic: "Adopted" } };

function figures(...rows: readonly string[]) {
  const heading =
    "time_period,geographic_level,country_code,region_code,old_la_code,new_la_code,characteristic,percentage";
  return areaFigures(readPublished(csvBytes(heading, ...rows), "adopted.csv"), series);
}

const england = (value: string, year = 2025) => `${year},National,E92000001,,,,Adopted,${value}`;
const region = (code: string, value: string) => `2025,Regional,E92000001,${code},,,Adopted,${value}`;
const authority = (code: string, value: string, year = 2025, regionCode = "E12000006") =>
  `${year},Local authority,E92000001,${regionCode},${code},E0600${code},Adopted,${value}`;

const neighbours: StatisticalNeighbours = {
  model: 2025,
  authority: "823",
  regionCode: "E12000006",
  neighbours: ["825", "803", "873"].map((code) => ({ authority: code, closeness: "very close" })),
};

describe("againstOthers", () => {
  it("sets an authority beside its own last year, its neighbours, its region and England", () => {
    const { figure, comparators } = againstOthers(
      "823",
      figures(
        authority("823", "12"),
        authority("823", "9", 2024),
        authority("825", "8"),
        authority("803", "11"),
        authority("873", "8"),
        region("E12000006", "10"),
        region("E12000007", "5"),
        england("7"),
        england("6", 2024),
      ),
      { polarity: "higher-better", neighbours },
    );
    expect(figure).toMatchObject({ oldCode: "823", year: 2025, value: 12 });
    expect(comparators.map((each) => [each.with, each.name, each.year, each.value, each.gap?.value])).toEqual([
      ["last year", "", 2024, 9, 3],
      ["neighbours", "model of 2025", 2025, 9, 3],
      ["region", "", 2025, 10, 2],
      ["England", "England", 2025, 7, 5],
    ]);
  });

  it("obeys the cautions of the figure that it is told of: no rank, and no last year across a break", () => {
    const rows = figures(authority("823", "76", 2021), authority("823", "70", 2020), authority("825", "66", 2021));
    const of = (measure: MeasureId) => ({ measure, breakdown: "total", category: "total" }) as const;
    const asked = { polarity: "higher-better" } as const;
    expect(againstOthers("823", rows, { ...asked, of: of("missing-children-share") })).not.toHaveProperty("standing");
    expect(againstOthers("823", rows, asked).standing).toEqual({ ranked: 2, rank: 1, band: "A" });
    const comparators = (measure: MeasureId, year: number) =>
      againstOthers("823", rows, { ...asked, year, of: of(measure) }).comparators.map((each) => each.with);
    expect(comparators("long-term-stability", 2021)).toEqual([]);
    expect(comparators("three-placements-year", 2021)).toEqual(["last year"]);
  });

  it("leaves withheld neighbours out of the mean and counts them; none is nought", () => {
    const result = againstOthers(
      "823",
      figures(authority("823", "12"), authority("825", "c"), authority("803", "11"), authority("873", "0")),
      {
        polarity: "higher-better",
        neighbours,
      },
    );
    expect(result.comparators).toMatchObject([
      { with: "neighbours", value: 5.5, counted: { withValue: 2, withheld: { c: 1 } } },
    ]);
    expect(result.neighbours.map(({ figure }) => figure?.symbol)).toEqual(["c", "", ""]);
  });

  it("tests nothing against others of whom more than a quarter are confidential, and ranks among no such", () => {
    const few = figures(authority("823", "12"), authority("825", "8"), authority("803", "c"), authority("873", "c"));
    const asked = { polarity: "higher-better", neighbours } as const;
    const sifted = againstOthers("823", few, asked);
    expect(sifted.comparators[0]).toMatchObject({
      value: 8,
      gap: { value: 4, note: expect.stringMatching(/confidential/) },
    });
    expect(sifted).not.toHaveProperty("standing");
    // what is not available is not small
    const missing = figures(
      authority("823", "12"),
      authority("825", "8"),
      authority("803", "x"),
      authority("873", "x"),
    );
    expect(againstOthers("823", missing, asked).standing).toEqual({ ranked: 2, rank: 1, band: "A" });
  });

  it("has no mean of neighbours that are all withheld", () => {
    const [comparator] = againstOthers(
      "823",
      figures(authority("823", "12"), authority("825", "c"), authority("803", "x"), authority("873", "c")),
      {
        polarity: "higher-better",
        neighbours,
      },
    ).comparators;
    expect(comparator).toEqual({
      with: "neighbours",
      name: "model of 2025",
      year: 2025,
      counted: { withValue: 0, withheld: { c: 2, x: 1 } },
    });
  });

  it("shows a neighbour that has no row without a figure", () => {
    const { neighbours: shown } = againstOthers("823", figures(authority("823", "12"), authority("825", "8")), {
      polarity: "none",
      neighbours,
    });
    expect(shown).toMatchObject([
      { authority: "825", figure: { value: 8 } },
      { authority: "803" },
      { authority: "873" },
    ]);
    expect(shown[1]).not.toHaveProperty("figure");
  });

  it("ranks among the authorities that have a value, and counts those that have none", () => {
    const result = againstOthers(
      "823",
      figures(
        authority("823", "12"),
        authority("825", "8"),
        authority("803", "12"),
        authority("909", "z"),
        authority("201", "c"),
        authority("928", "z"),
        authority("822", "30", 2024),
        region("E12000006", "40"),
        england("50"),
      ),
      { polarity: "higher-better" },
    );
    expect(result.standing).toMatchObject({ rank: 1, ranked: 3 });
    expect(result.authorities).toEqual({ withValue: 3, withheld: { z: 2, c: 1 } });
  });

  it("has neither standing nor gap where the authority's own figure is withheld, and shows the others all the same", () => {
    const result = againstOthers("823", figures(authority("823", "c"), authority("825", "8"), england("7")), {
      polarity: "higher-better",
    });
    expect(result).not.toHaveProperty("standing");
    expect(result.comparators).toEqual([
      { with: "England", name: "England", year: 2025, value: 7, counted: { withValue: 1, withheld: {} } },
    ]);
  });

  it("goes by GSS code as well as by three digits, and by either of authorities that report together", () => {
    const rows = figures(
      authority("823", "12"),
      "2025,Local authority,E92000001,E13000002,314 / 318,E09000021 / E09000027,Adopted,4",
    );
    expect(againstOthers("E0600823", rows, { polarity: "none" }).figure).toMatchObject({ value: 12 });
    expect(againstOthers("318", rows, { polarity: "none" }).figure).toMatchObject({ value: 4 });
    expect(againstOthers("E09000021", rows, { polarity: "none" }).figure).toMatchObject({ value: 4 });
  });

  it("sets a borough beside its part of London, or beside London where the part has no value", () => {
    const camden = authority("202", "4", 2025, "E13000001");
    const named = (...rows: readonly string[]) =>
      againstOthers("202", figures(camden, ...rows), { polarity: "none" }).comparators.map(({ with: kind, value }) => [
        kind,
        value,
      ]);
    expect(named(region("E13000001", "3"), region("E12000007", "5"))).toEqual([["region", 3]]);
    expect(named(region("E13000001", "c"), region("E12000007", "5"))).toEqual([["region", 5]]);
    expect(named(region("E12000007", "5"))).toEqual([["region", 5]]);
  });

  it("takes the region from the neighbours' table where the file has none", () => {
    const rows = areaFigures(
      readPublished(
        csvBytes(
          "measure,year,la_number,area,value",
          "LAC,2025,823,Central Bedfordshire,48",
          "LAC,2025,985,East of England,49",
        ),
        "lait.csv",
      ),
      { indicator: "LAC", filters: {} },
    );
    expect(againstOthers("823", rows, { polarity: "none", neighbours }).comparators).toMatchObject([
      { with: "neighbours" },
      { with: "region", value: 49 },
    ]);
    expect(againstOthers("823", rows, { polarity: "none" }).comparators).toEqual([]);
  });

  it("takes the year that it is told, else the latest of the authority", () => {
    const rows = figures(
      authority("823", "12"),
      authority("823", "9", 2024),
      authority("823", "11", 2023),
      england("5", 2026),
    );
    expect(againstOthers("823", rows, { polarity: "none" }).figure.year).toBe(2025);
    const earlier = againstOthers("823", rows, { polarity: "none", year: 2024 });
    expect(earlier.figure).toMatchObject({ year: 2024, value: 9 });
    expect(earlier.comparators).toMatchObject([{ with: "last year", year: 2023, value: 11 }]);
  });

  it("refuses an authority or a year that is not there", () => {
    expect(() => againstOthers("999", figures(authority("823", "12")), { polarity: "none" })).toThrow(
      new RangeError("There is no figure of authority 999 for any year."),
    );
    expect(() => againstOthers("823", figures(authority("823", "12")), { polarity: "none", year: 2019 })).toThrow(
      new RangeError("There is no figure of authority 823 for 2019."),
    );
  });

  it("refuses two editions at once: Central Bedfordshire's 2024 was 365 and is 366", () => {
    const edition = (name: string, value: string) =>
      areaFigures(
        readPublished(
          csvBytes("time_period,geographic_level,old_la_code,number", `2024,Local authority,823,${value}`),
          "a.csv",
          { edition: name },
        ),
        { indicator: "count", filters: {} },
      );
    expect(() =>
      againstOthers("823", [...edition("2024", "365"), ...edition("2025", "366")], { polarity: "none" }),
    ).toThrow(new RangeError("There are several figures of 823 for 2024; choose one series and one edition."));
  });
});
