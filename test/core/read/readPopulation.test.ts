import { readFileSync } from "node:fs";
import { InputError, readPopulation } from "@lac-analytics/core";
import { describe, expect, it } from "vitest";
import { describeWithPublished, publishedPath } from "../../publishedPath.ts";

const bytes = (...lines: readonly string[]) => new TextEncoder().encode(lines.join("\n"));
const ons =
  "time_period,time_identifier,geographic_level,region_code,old_la_code,new_la_code,la_name,age_group,population_estimate";
const rates =
  "time_period,geographic_level,region_code,old_la_code,la_name,new_la_code,population_type,population_estimate,children_count,rate_per_10000";
const aged = "Children aged 0 to 17 years";

describe("readPopulation", () => {
  it("reads a CSV of authority, year and population", () => {
    expect(
      readPopulation(bytes("authority,year,population", "E06000056,2024,70074", "823,2023,68259"), "own.csv"),
    ).toEqual([
      { authority: ["E06000056"], year: 2024, children: 70074, file: "own.csv", row: 2 },
      { authority: ["823"], year: 2023, children: 68259, file: "own.csv", row: 3 },
    ]);
  });

  it("reads the ONS estimates as the DfE publishes them, whose year is that of the estimate", () => {
    expect(
      readPopulation(
        bytes(ons, `2024,Reporting year,Local authority,E12000006,823,E06000056,Central Bedfordshire,${aged},70074`),
        "ons.csv",
      ),
    ).toEqual([{ authority: ["E06000056", "823"], year: 2024, children: 70074, file: "ons.csv", row: 2 }]);
  });

  it("reads the rate files of all editions, whose reporting year uses the estimate of the year before", () => {
    const row =
      "2025,Local authority,E12000006,823,Central Bedfordshire,E06000056,Children looked after on 31 March each year,70074,337,48";
    const expected = [{ authority: ["E06000056", "823"], year: 2024, children: 70074, file: "rates.csv", row: 2 }];
    expect(readPopulation(bytes(rates, row), "rates.csv")).toEqual(expected);
    const earlier = rates.replace("population_type", "population_count").replace("children_count", "number");
    expect(readPopulation(bytes(earlier, row), "rates.csv")).toEqual(expected);
  });

  it("passes over England and the regions, which name no authority, and other ages", () => {
    expect(
      readPopulation(
        bytes(
          ons,
          `2024,Reporting year,National,,,,,${aged},12183016`,
          `2024,Reporting year,Regional,E12000006,,,,${aged},1394026`,
          "2024,Reporting year,Local authority,E12000006,823,E06000056,Central Bedfordshire,Children aged 0 to 4 years,18000",
        ),
        "ons.csv",
      ),
    ).toEqual([]);
  });

  it("passes over authorities whose estimate is a symbol: it is not there, and not nought", () => {
    const symbols = ["x", "z", "c", ":", "~", "-"].map(
      (symbol) => `2024,Reporting year,Local authority,,909,E10000006,Cumbria,${aged},${symbol}`,
    );
    expect(readPopulation(bytes(ons, ...symbols), "ons.csv")).toEqual([]);
  });

  it("reads estimates with commas, columns in capitals or any order, semicolons and a byte order mark", () => {
    expect(readPopulation(bytes("\uFEFFYear;Population;Authority", "2024;70,074;E06000056"), "own.csv")).toMatchObject([
      { authority: ["E06000056"], year: 2024, children: 70074 },
    ]);
  });

  it("reads estimates by age, sex and ethnic group, each blank where a row is of all", () => {
    const head = "authority,year,age,sex,ethnicity,population";
    const rows = ["under 1,M,,350", "1 to 4,female,white,1400", "5-9,Girls,,0", ",,,70074", "18 to 24,male,,9000"];
    const read = readPopulation(bytes(head, ...rows.map((row) => `E06000056,2024,${row}`)), "own.csv");
    const [authority, year, file] = [["E06000056"], 2024, "own.csv"];
    expect(read).toEqual([
      { authority, year, age: { from: 0, to: 0 }, sex: "male", children: 350, file, row: 2 },
      { authority, year, age: { from: 1, to: 4 }, sex: "female", ethnicity: "white", children: 1400, file, row: 3 },
      // of one age and sex there may be nobody
      { authority, year, age: { from: 5, to: 9 }, sex: "female", children: 0, file, row: 4 },
      { authority, year, children: 70074, file, row: 5 },
    ]);
  });

  it("gives nothing for a heading alone", () => {
    expect(readPopulation(bytes("authority,year,population"), "own.csv")).toEqual([]);
  });

  it.each([
    [
      ["authority,year", "E06000056,2024"],
      "own.csv is not a population file: it needs the columns authority, year and population, or those of the published file.",
    ],
    [
      ["authority,year,age,population", "E06000056,2024,15 to 19,4000"],
      'own.csv row 2: age "15 to 19" goes beyond 17; divide it, for rates are of ages 0 to 17.',
    ],
    [
      ["authority,year,age,population", "E06000056,2024,9 to 5,4000"],
      'own.csv row 2: age "9 to 5" must be one year or several, such as 5 or "5 to 9".',
    ],
    [
      ["authority,year,sex,population", "E06000056,2024,all,4000"],
      'own.csv row 2: sex "all" must be male or female, or blank for both.',
    ],
    [
      ["authority,year,population", "E06000056,2024,many"],
      "own.csv row 2: population must be a whole number above nought.",
    ],
    [
      ["authority,year,population", "E06000056,2024,0"],
      "own.csv row 2: population must be a whole number above nought.",
    ],
    [
      ["authority,year,population", "E06000056,2024,-5"],
      "own.csv row 2: population must be a whole number above nought.",
    ],
    [
      ["authority,year,population", "E06000056,2024,70074.5"],
      "own.csv row 2: population must be a whole number above nought.",
    ],
    [
      ["authority,year,population", "E06000056,2024,"],
      "own.csv row 2: population must be a whole number above nought.",
    ],
    [
      ["authority,year,population", "E06000056,2023,68259", "E06000056,soon,70074"],
      "own.csv row 3: year must be a year such as 2024.",
    ],
    [["authority,year,population", "E06000056,,70074"], "own.csv row 2: year must be a year such as 2024."],
    [["authority,year,population", "E06000056,24,70074"], "own.csv row 2: year must be a year such as 2024."],
    [[""], "own.csv is empty."],
  ])("refuses a file that it cannot use, with the row: %#", (lines, message) => {
    expect(() => readPopulation(bytes(...lines), "own.csv")).toThrow(new InputError(message));
  });
});

describeWithPublished("dfe/population/ons_mye_0_17_2012_to_2024.csv", "the ONS estimates 2012 to 2024", (path) => {
  const estimates = readPopulation(readFileSync(path), "ons.csv");
  const of = (code: string, year: number) =>
    estimates.filter((each) => each.authority.includes(code) && each.year === year);

  it("has one estimate for each authority and year, 13 years of them", () => {
    const keys = estimates.map(({ authority, year }) => `${authority[0]} ${year}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(new Set(estimates.map(({ year }) => year)).size).toBe(13);
    // 1,976 rows of authorities, 21 of them with x
    expect(estimates).toHaveLength(1976 - 21);
  });

  it("knows Central Bedfordshire by both codes: 60,337 in mid-2017 on the rebased series", () => {
    expect(of("E06000056", 2017)).toMatchObject([{ children: 60337 }]);
    expect(of("823", 2024)).toMatchObject([{ children: 70074 }]);
  });

  const ratePath = publishedPath("dfe/ees-2025/cla_number_and_rate_per_10k_children.csv");
  it("gives the same estimates as the rate file of 2025, each a year earlier than it prints", () => {
    const published = readPopulation(readFileSync(ratePath ?? ""), "rates.csv");
    const differing = published.filter(({ authority, year, children }) => {
      const [found] = of(authority[0] ?? "", year);
      return found !== undefined && found.children !== children;
    });
    expect(new Set(published.map(({ year }) => year))).toEqual(new Set([2020, 2021, 2022, 2023, 2024]));
    expect(differing).toEqual([]);
    expect(published.filter(({ authority, year }) => of(authority[0] ?? "", year).length === 1).length).toBeGreaterThan(
      2200,
    );
  });
});
