import { describe, expect, it } from "vitest";
import { readPublished } from "../../../../packages/core/src/compare/readPublished.ts";
import { areaYears } from "../../../../packages/core/src/project/published/areaYears.ts";
import { csvBytes } from "../../compare/csvBytes.ts";

const heading =
  "time_period,geographic_level,country_code,region_code,old_la_code,new_la_code,la_name,population_type,children_count,rate_per_10000";
const counted = "Children looked after on 31 March each year";

function file(edition: string, ...rows: readonly string[]) {
  return readPublished(csvBytes(heading, ...rows), "rates.csv", { edition });
}

function cambridgeshire(year: number, count: number | string): string {
  return `${year},Local authority,E92000001,E12000006,873,E10000003,Cambridgeshire,${counted},${count},50`;
}

const places = {
  lookedAfter: [
    { indicator: "count", filters: { population_type: counted } },
    { indicator: "LACnum", filters: {} },
  ],
};

describe("areaYears", () => {
  it("takes the earliest edition held for the first, and keeps each revision with its release", () => {
    // Cambridgeshire on 31 March 2022 and 2023, as the DfE printed it in 2023, 2024 and 2025
    const figures = [
      ...file("2025", cambridgeshire(2022, 593), cambridgeshire(2023, 632)),
      ...file("2023", cambridgeshire(2022, 594), cambridgeshire(2023, 646)),
      ...file("ees-2024", cambridgeshire(2022, 593), cambridgeshire(2023, 635)),
    ];
    expect(
      areaYears(figures, places)
        .map(({ area, year, published, counts }) => [area, year, published, counts.lookedAfter])
        .sort(),
    ).toEqual([
      ["873", 2022, 2022, 594],
      ["873", 2022, 2024, 593],
      ["873", 2022, 2025, 593],
      ["873", 2023, 2023, 646],
      ["873", 2023, 2024, 635],
      ["873", 2023, 2025, 632],
    ]);
  });

  it("takes a count from any of its places, once where several files of an edition have it", () => {
    const tool = readPublished(
      csvBytes("measure,year,la_number,area,value", "LACnum,2022,873,Cambridgeshire,593", "LAC,2022,873,x,43"),
      "lait.csv",
      { edition: "2025" },
    );
    expect(areaYears([...tool, ...file("2025", cambridgeshire(2022, 593))], places)).toEqual([
      { area: "873", year: 2022, published: 2022, counts: { lookedAfter: 593 } },
    ]);
  });

  it("knows an authority by its three digits, whose GSS code may change, and by that code where it has no others", () => {
    const figures = file(
      "2025",
      `2022,Local authority,E92000001,,815,E10000023,North Yorkshire,${counted},430,1`,
      `2023,Local authority,E92000001,,815,E06000065,North Yorkshire,${counted},463,1`,
      `2023,Local authority,E92000001,,,E06000099,Elsewhere,${counted},7,1`,
    );
    expect(areaYears(figures, places).map(({ area, year }) => [area, year])).toEqual([
      ["815", 2022],
      ["815", 2023],
      ["E06000099", 2023],
    ]);
  });

  it("leaves out what is withheld, other counts, regions and England", () => {
    const figures = file(
      "2025",
      cambridgeshire(2023, "c"),
      `2023,National,E92000001,,,,,${counted},83750,70`,
      `2023,Regional,E92000001,E12000006,,,,${counted},7040,50`,
      "2023,Local authority,E92000001,,873,E10000003,Cambridgeshire,Children starting to be looked after each year,260,20",
    );
    expect(areaYears(figures, places)).toEqual([]);
  });

  it("brings several counts of a year together, each revision with the others as they stood", () => {
    const both = { ...places, rate: [{ indicator: "rate_per_10000", filters: { population_type: counted } }] };
    const figures = [...file("2023", cambridgeshire(2023, 646)), ...file("2024", cambridgeshire(2023, 635))];
    const withoutRate = figures.filter(
      ({ edition, indicator }) => edition === "2023" || indicator !== "rate_per_10000",
    );
    expect(areaYears(withoutRate, both)).toEqual([
      { area: "873", year: 2023, published: 2023, counts: { lookedAfter: 646, rate: 50 } },
      { area: "873", year: 2023, published: 2024, counts: { lookedAfter: 635, rate: 50 } },
    ]);
  });

  it("asks for editions that name their year", () => {
    expect(() => areaYears(file("latest", cambridgeshire(2023, 646)), places)).toThrow(
      new RangeError('areaYears needs editions that name their year, not "latest".'),
    );
  });
});
