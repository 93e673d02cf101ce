import { InputError, populationInputs, readPopulation } from "@lac-analytics/core";
import { describe, expect, it } from "vitest";

const head = "authority,year,age,sex,ethnicity,population";
const read = (...rows: readonly string[]) =>
  readPopulation(new TextEncoder().encode([head, ...rows].join("\n")), "own.csv");

const own = (...rest: readonly string[]) => rest.map((each) => `E06000056,2024,${each}`);
const england = (...rest: readonly string[]) => rest.map((each) => `E92000001,2024,${each}`);

/** Boys and girls of two bands of age, here and in England, where single years are given from 10 on. */
const byAgeAndSex = [
  ...own("0 to 9,male,,4000", "0 to 9,female,,3900", "10 to 17,male,,3000", "10 to 17,female,,2900"),
  ...england("0 to 9,male,,3400000", "0 to 9,female,,3200000"),
  ...[10, 11, 12, 13, 14, 15, 16, 17].flatMap((age) => england(`${age},male,,350000`, `${age},female,,330000`)),
];

describe("populationInputs", () => {
  it("takes the estimate of the year before the reporting year", () => {
    const estimates = read("E06000056,2024,,,,70074", "E06000056,2023,,,,68259");
    expect(populationInputs(estimates, "E06000056", 2025)).toEqual({
      population: { children: 70_074, vintage: "mid-2024 population estimate for Central Bedfordshire" },
    });
    expect(populationInputs(estimates, undefined, 2024).population?.children).toBe(68_259);
  });

  it("adds up ages and sexes where there is no row of all", () => {
    expect(populationInputs(read(...byAgeAndSex), undefined, 2025).population?.children).toBe(
      4000 + 3900 + 3000 + 2900,
    );
    expect(populationInputs(read(...own(",male,,7000", ",female,,6800")), undefined, 2025).population?.children).toBe(
      13_800,
    );
  });

  it("gives each age and sex beside England's, added up to the same ages", () => {
    expect(populationInputs(read(...byAgeAndSex), undefined, 2025).populationByAgeSex).toEqual([
      { fromAge: 0, toAge: 9, sex: "male", children: 4000, standard: 3_400_000 },
      { fromAge: 0, toAge: 9, sex: "female", children: 3900, standard: 3_200_000 },
      { fromAge: 10, toAge: 17, sex: "male", children: 3000, standard: 2_800_000 },
      { fromAge: 10, toAge: 17, sex: "female", children: 2900, standard: 2_640_000 },
    ]);
  });

  it("gives those of a group apart, against all of England", () => {
    const asian = own(
      "0 to 9,male,asian,400",
      "0 to 9,female,asian,0",
      "10 to 17,male,asian,300",
      "10 to 17,female,asian,290",
    );
    const { populationByAgeSex, populationByGroup } = populationInputs(read(...byAgeAndSex, ...asian), undefined, 2025);
    expect(populationByAgeSex?.filter(({ ethnicity }) => ethnicity === "asian")).toContainEqual({
      fromAge: 0,
      toAge: 9,
      sex: "female",
      ethnicity: "asian",
      children: 0,
      standard: 3_200_000,
    });
    expect(populationByGroup).toEqual([
      { breakdown: "sex", category: "male", children: 7000 },
      { breakdown: "sex", category: "female", children: 6800 },
      { breakdown: "ethnicity", category: "asian", children: 990 },
    ]);
  });

  it("adds up the ages of the release's groups, each sex and both", () => {
    // 18 single years of 100 boys and 90 girls: under 1 is one of them, 1 to 4 four, 5 to 9 five, 10 to 15 six, 16 and 17 two
    const everyAge = Array.from({ length: 18 }, (_, age) => own(`${age},male,,100`, `${age},female,,90`)).flat();
    const { populationByGroup = [] } = populationInputs(read(...everyAge), undefined, 2025);
    expect(populationByGroup.filter(({ breakdown }) => breakdown === "age")).toEqual([
      { breakdown: "age", category: "under-1", children: 190 },
      { breakdown: "age", category: "1-4", children: 760 },
      { breakdown: "age", category: "5-9", children: 950 },
      { breakdown: "age", category: "10-15", children: 1140 },
      { breakdown: "age", category: "16-plus", children: 380 },
    ]);
    expect(populationByGroup).toContainEqual({ breakdown: "age;sex", category: "10-15;female", children: 540 });
  });

  it("gives no age group where one of the estimates reaches beyond it", () => {
    const { populationByGroup = [] } = populationInputs(read(...byAgeAndSex), undefined, 2025);
    expect(populationByGroup.map(({ breakdown }) => breakdown)).toEqual(["sex", "sex"]);
    const rows = own("0,,,700", "1 to 4,,,3100", "5 to 15,,,8000", "16 to 17,,,1500");
    expect(populationInputs(read(...rows), undefined, 2025).populationByGroup).toEqual([
      { breakdown: "age", category: "under-1", children: 700 },
      { breakdown: "age", category: "1-4", children: 3100 },
      { breakdown: "age", category: "16-plus", children: 1500 },
    ]);
  });

  it("knows a group by its id or its name", () => {
    const rows = own(",,,1000", ",,White,700", ',,"Asian or Asian British",200');
    expect(populationInputs(read(...rows), undefined, 2025).populationByGroup?.map(({ category }) => category)).toEqual(
      ["white", "asian"],
    );
  });

  it("has no strata without a standard, and no groups that the file does not divide", () => {
    const withoutStandard = byAgeAndSex.filter((row) => row.startsWith("E06"));
    expect(populationInputs(read(...withoutStandard), undefined, 2025)).not.toHaveProperty("populationByAgeSex");
    expect(Object.keys(populationInputs(read(...own(",,,1000")), undefined, 2025))).toEqual(["population"]);
  });

  it.each([
    [
      "a group that is none",
      own(",,,1000", ",,martian,10"),
      'own.csv row 3: ethnicity "martian" must be one of white, mixed, asian, black, other, or blank for all.',
    ],
    [
      "ages with a gap and no row of all",
      own("0 to 9,male,,4000", "0 to 9,female,,3900", "11 to 17,male,,3000", "11 to 17,female,,2900"),
      "own.csv has no residents aged 0 to 17 in all for Central Bedfordshire in mid-2024: give a row with age, sex and ethnicity blank, or rows that divide ages 0 to 17 without a gap.",
    ],
    [
      "an age twice",
      [...own(",,,13800", "5,male,,300"), ...byAgeAndSex],
      "own.csv: the residents of E06000056 in mid-2024 must be given for every age from 0 to 17 once, and the ages of male are not.",
    ],
    [
      "ages of England that are not those of the authority",
      [...byAgeAndSex.filter((row) => row.startsWith("E06")), ...england("0 to 8,male,,3400000")],
      "own.csv: the residents of E06000056 in mid-2024 are divided by age, and so must those of England (E92000001) be, for the standard: they need ages 0 to 9, male, once.",
    ],
    [
      "two totals that differ",
      own(",,,13800", ",,,13801"),
      "own.csv has more than one estimate for Central Bedfordshire in mid-2024; keep one.",
    ],
  ])("refuses %s", (_, rows, message) => {
    expect(() => populationInputs(read(...rows), "E06000056", 2025)).toThrow(new InputError(message));
  });
});
