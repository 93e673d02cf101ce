import { InputError, type Population, populationFor, readPopulation } from "@lac-analytics/core";
import { describe, expect, it } from "vitest";
import { england } from "../../../packages/core/src/measure/populationFor.ts";

/** The population for a reporting year by a file of some rows. */
function found(
  rows: readonly string[],
  authority?: string,
  year = 2019,
  heading = "authority,year,population",
): Population {
  const estimates = readPopulation(new TextEncoder().encode([heading, ...rows].join("\n")), "own.csv");
  return populationFor(estimates, authority, year);
}
const refused = (message: string) => new InputError(message);
const own = ["E06000056,2017,60000", "E06000056,2018,61026", "E06000056,2019,62000"];

describe("populationFor", () => {
  it("is the mid-year estimate of the year before, and says so with the authority's name", () => {
    expect(found(own)).toEqual({
      children: 61_026,
      vintage: "mid-2018 population estimate for Central Bedfordshire",
    });
    expect(found(own, undefined, 2018).children).toBe(60_000);
  });

  it.each(["E06000056", "823", "Central Bedfordshire", "Central Bedfordshire Council"])("knows it as %s", (name) => {
    expect(found([...own, "E06000017,2018,7900"], name).children).toBe(61_026);
  });

  it("knows a file by a code that its authority had before", () => {
    expect(found(["E10000027,2018,110000"], "Somerset").children).toBe(110_000);
  });

  it("takes an authority that nobody else has by the name in the file", () => {
    expect(found(["Elsewhere,2018,900"], "Elsewhere")).toEqual({
      children: 900,
      vintage: "mid-2018 population estimate for Elsewhere",
    });
  });

  it("takes the only authority of the file, England apart, and asks for a name where there are several or none", () => {
    expect(found([`${england},2018,11867957`, ...own]).children).toBe(61_026);
    expect(() => found([...own, "E06000017,2018,7900"])).toThrow(
      refused("own.csv has estimates of several authorities: name one with --authority, such as E06000056."),
    );
    expect(() => found([`${england},2018,11867957`])).toThrow(refused("own.csv has no population estimates."));
    expect(() => populationFor([], undefined, 2019)).toThrow(refused(" has no population estimates."));
  });

  it("refuses an authority or a year that is not there, and says which years are", () => {
    expect(() => found(own, "Rutland")).toThrow(refused("own.csv has no population estimate for Rutland."));
    expect(() => found(own, undefined, 2021)).toThrow(
      refused(
        "own.csv has no estimate for Central Bedfordshire in mid-2020, which the year ending 31 March 2021 needs; it has 2017 to 2019.",
      ),
    );
  });

  it("takes one estimate that stands twice, and refuses two that differ", () => {
    expect(found([...own, "823,2018,61026"], "823").children).toBe(61_026);
    expect(() => found([...own, "823,2018,61027"], "823")).toThrow(
      refused("own.csv has more than one estimate for Central Bedfordshire in mid-2018; keep one."),
    );
  });

  const parts = "authority,year,age,sex,ethnicity,population";

  it("adds up ages and sexes where there is no row of all, and prefers that where there is", () => {
    const rows = ["823,2018,0 to 9,,,34000", "823,2018,10 to 17,,,27000"];
    expect(found(rows, undefined, 2019, parts).children).toBe(61_000);
    expect(found([...rows, "823,2018,,,,61026"], undefined, 2019, parts).children).toBe(61_026);
    expect(found(["823,2018,,male,,31000", "823,2018,,female,,30000"], undefined, 2019, parts).children).toBe(61_000);
  });

  it("refuses parts that leave ages out, or are of nobody", () => {
    const message =
      "own.csv has no residents aged 0 to 17 in all for Central Bedfordshire in mid-2018: give a row with age, sex and ethnicity blank, or rows that divide ages 0 to 17 without a gap.";
    expect(() => found(["823,2018,0 to 9,,,34000"], undefined, 2019, parts)).toThrow(refused(message));
    expect(() => found(["823,2018,,,white,34000"], undefined, 2019, parts)).toThrow(refused(message));
    expect(() => found(["823,2018,0 to 17,male,,0", "823,2018,0 to 17,female,,0"], undefined, 2019, parts)).toThrow(
      refused(message),
    );
  });
});
