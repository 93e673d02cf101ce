import { describe, expect, it } from "vitest";
import { readPublished } from "../../../packages/core/src/compare/readPublished.ts";
import { recomputePublished } from "../../../packages/core/src/compare/recomputePublished.ts";
import { csvBytes } from "./csvBytes.ts";

const place = "time_period,geographic_level,region_code,old_la_code,new_la_code";
const centralBedfordshire = "2025,Local authority,E12000006,823,E06000056";
const eastOfEngland = "2025,Regional,E12000006,,";

function recomputed(heading: string, ...rows: readonly string[]) {
  return recomputePublished(readPublished(csvBytes(`${place},${heading}`, ...rows), "published.csv"));
}

describe("recomputePublished", () => {
  it("works out a rate from the children and the population beside it", () => {
    expect(
      recomputed(
        "population_type,population_estimate,children_count,rate_per_10000",
        `${centralBedfordshire},P,70074,337,48`,
      ),
    ).toMatchObject([
      { agreement: "exact", numerator: 337, denominator: 70074, recomputed: 48, figure: { value: 48 } },
    ]);
  });

  it("says where a printed rate does not follow", () => {
    expect(
      recomputed(
        "population_type,population_estimate,children_count,rate_per_10000",
        `${centralBedfordshire},P,70074,337,49`,
      ),
    ).toMatchObject([{ agreement: "differs", recomputed: 48 }]);
  });

  it("takes a share of the total of its own group", () => {
    expect(
      recomputed(
        "care_leaver_age,breakdown,care_leaver_count,care_leaver_percent",
        `${centralBedfordshire},17 to 18 years,Total,72,100`,
        `${centralBedfordshire},19 to 21 years,"Total in education, employment or training",137,74`,
        `${centralBedfordshire},19 to 21 years,Total,185,100`,
      ).map(({ agreement, denominator }) => [agreement, denominator]),
    ).toEqual([
      ["exact", 72],
      ["exact", 185],
      ["exact", 185],
    ]);
  });

  it("takes suitable accommodation of the smaller cohort, whose total has a name of its own", () => {
    expect(
      recomputed(
        "care_leaver_age,breakdown,care_leaver_count,care_leaver_percent",
        `${centralBedfordshire},19 to 21 years,Accommodation considered suitable,179,97`,
        `${centralBedfordshire},19 to 21 years,Suitability total,184,100`,
      )[0],
    ).toMatchObject({ agreement: "exact", denominator: 184 });
  });

  it("takes bands of SDQ scores of the scores received, and these of all children: Norfolk 2019, as released in 2023", () => {
    const group = `${centralBedfordshire},Ages 5 to 16 years with SDQ score`;
    expect(
      recomputed(
        "cla_group,characteristic,number,percentage",
        `${group},SDQ score is a cause for concern,239,44`,
        `${group},SDQ score is normal,225,42`,
        `${group},SDQ score was received,541,84`,
        `${group},Total ages 5 to 16 years,641,100`,
      ).map(({ agreement, denominator }) => [agreement, denominator]),
    ).toEqual([
      ["exact", 541],
      ["exact", 541],
      ["exact", 641],
      ["exact", 641],
    ]);
  });

  it("takes interventions of those identified: Wiltshire 2022, as released in 2023", () => {
    const group = `${centralBedfordshire},Substance misuse: Children looked after all ages`;
    expect(
      recomputed(
        "cla_group,characteristic,number,percentage",
        `${group},Identified as having a substance misuse problem,18,6`,
        `${group},Offered intervention but refused it,10,56`,
        `${group},Received an intervention for their substance misuse problem,6,33`,
        `${group},Total all ages,313,100`,
      ).map(({ agreement, denominator }) => [agreement, denominator]),
    ).toEqual([
      ["exact", 313],
      ["exact", 18],
      ["exact", 18],
      ["exact", 313],
    ]);
  });

  it("lets a region differ by what rounding its counts to 10 allows, and no more", () => {
    const heading = "population_type,population_estimate,children_count,rate_per_10000";
    // 2,230 of 525,300 is 42.45; 2,235 would be 42.55 and print as 43; 44 would need 2,285
    expect(recomputed(heading, `${eastOfEngland},P,525300,2230,42`)[0]?.agreement).toBe("exact");
    expect(recomputed(heading, `${eastOfEngland},P,525300,2230,43`)[0]?.agreement).toBe("within rounding");
    expect(recomputed(heading, `${eastOfEngland},P,525300,2230,44`)[0]?.agreement).toBe("differs");
    expect(recomputed(heading, `${centralBedfordshire},P,525300,2230,43`)[0]?.agreement).toBe("differs");
  });

  it("wants a printed k to be more than nought and to print as nought", () => {
    const heading = "cla_group,characteristic,number,percentage";
    const total = `${centralBedfordshire},Placement,Total,1738,100`;
    expect(recomputed(heading, `${centralBedfordshire},Placement,A,8,k`, total)[0]?.agreement).toBe("exact");
    expect(recomputed(heading, `${centralBedfordshire},Placement,A,9,k`, total)[0]?.agreement).toBe("differs");
    expect(recomputed(heading, `${centralBedfordshire},Placement,A,0,k`, total)[0]?.agreement).toBe("differs");
  });

  it("passes over what is withheld, and says where the counts are", () => {
    expect(
      recomputed(
        "cla_group,characteristic,number,percentage",
        `${centralBedfordshire},Placement,A,c,c`,
        `${centralBedfordshire},Placement,B,0,0`,
        `${centralBedfordshire},Placement,C,c,12`,
        `${centralBedfordshire},Placement,Total,c,z`,
      ).map(({ agreement }) => agreement),
    ).toEqual(["no counts", "no counts"]);
  });

  it("does not take another area's, year's or file's total", () => {
    const heading = `${place},cla_group,characteristic,number,percentage`;
    const share = readPublished(csvBytes(heading, `${centralBedfordshire},Placement,A,5,50`), "a.csv");
    const others = readPublished(
      csvBytes(
        heading,
        "2024,Local authority,E12000006,823,E06000056,Placement,Total,10,100",
        "2025,Local authority,E12000006,822,E06000055,Placement,Total,10,100",
      ),
      "a.csv",
      { edition: "2025" },
    );
    const elsewhere = readPublished(csvBytes(heading, `${centralBedfordshire},Placement,Total,10,100`), "b.csv");
    expect(recomputePublished([...share, ...others, ...elsewhere])[0]?.agreement).toBe("no counts");
  });

  it("takes shares of the workforce of their parts, whose tenths are rounded", () => {
    // England 2025: agency 5,415.9 of 5,415.9 + 36,186.3 is 13.02; 322,786.3 days of 36,186.3 x 253 are 3.53
    expect(
      recomputed(
        "inpost_fte,agency_fte,agency_rate_fte,working_days_lost_fte,absence_rate_fte",
        "2025,National,,,,36186.3,5415.9,13,322786.3,3.5",
      ).map(({ agreement }) => agreement),
    ).toEqual(["exact", "exact"]);
  });

  it("does not fail on counts that cannot be", () => {
    expect(
      recomputed(
        "cla_group,characteristic,number,percentage",
        `${centralBedfordshire},Placement,A,-5,1`,
        `${centralBedfordshire},Placement,Total,0,100`,
      ).map(({ agreement }) => agreement),
    ).toEqual(["no counts", "no counts"]);
  });
});
