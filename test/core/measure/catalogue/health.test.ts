import type { FigureOptions, ShownFigure } from "@lac-analytics/core";
import { describe, expect, it } from "vitest";
import type { CareRows } from "../../../careReturn.ts";
import { countsFrom, figureFrom } from "../figureFrom.ts";

const year = "2019-03-31";

const inCare = (child: string): string => `${child},01/02/2018,S,C2,U4,PR1,,`;

/** Eight children in care all year, one who came on 2 April, one with no row in OC2. */
const rows: CareRows = {
  episodes: [..."ABCDEFGH"].map(inCare).concat("Z,02/04/2018,S,C2,U4,PR1,,", inCare("N")),
  header: [
    "A,1,01/04/2014,WBRI", // 4
    "B,2,31/03/2014,WBRI", // 5
    "C,1,01/01/2003,WBRI", // 16
    "D,2,31/03/2002,WBRI", // 17
    "E,1,01/06/2009,WBRI", // 9
    "F,2,31/03/2009,WBRI", // 10
    "G,1,01/01/2004,WBRI", // 15
    "H,2,01/02/2018,WBRI", // 1
    "N,1,01/01/2008,WBRI", // 11
    "Z,1,01/01/2008,WBRI",
  ],
  health: [
    // SDQ, CONVICTED, HEALTH_CHECK, IMMUNISATIONS, TEETH_CHECK, HEALTH_ASSESSMENT, SUBSTANCE, RECEIVED, OFFERED
    "A,30,,1,1,1,1,0",
    "B,13,,,1,1,1,0",
    "C,14,1,,1,0,1,1,1,1",
    "D,20,0,,0,0,1,1,0,1",
    "E,16,,,1,1,0,0",
    "F,17,0,,1,1,1,0",
    "G,,0,,1,1,1,1,0,0",
    "H,,,0,1,0,1,0",
    "Z,5,0,,1,1,1,0",
  ],
};

describe("oc2-cohort", () => {
  it("comes from the episodes, and says how OC2 differs", async () => {
    expect(await figureFrom(rows, "oc2-cohort", year)).toMatchObject({
      value: 9,
      note: "by the episodes 1 of the children looked after for twelve months are not in OC2, and 1 in OC2 are not among them",
    });
  });

  it("says nothing where the two agree", async () => {
    const agreed: CareRows = {
      episodes: [inCare("A"), "B,01/02/2018,S,C2,U4,PR1,01/05/2018,E4A"],
      health: ["A,30,,1,1,1,1,0"],
    };
    expect(await figureFrom(agreed, "oc2-cohort", year)).toMatchObject({ value: 1, note: "" });
  });
});

describe("the measures of health", () => {
  it.each([
    ["health-assessments", 7, 9],
    ["immunisations", 7, 9],
    ["dental-checks", 5, 9],
    ["development-checks", 1, 2],
    ["convictions", 1, 5],
    ["substance-misuse", 3, 9],
    ["sdq-received", 4, 6],
  ])("%s are %i of %i, a child without a row counting as not done", async (id, numerator, denominator) => {
    expect(await figureFrom(rows, id, year)).toMatchObject({
      numerator,
      denominator,
      value: (numerator * 100) / denominator,
    });
  });

  it("have a denominator for each age and sex", async () => {
    expect(await figureFrom(rows, "immunisations", year, ["age-health", "16-plus"])).toMatchObject({
      numerator: 1,
      denominator: 2,
    });
    expect(await figureFrom(rows, "convictions", year, ["age-convictions", "16-17"])).toMatchObject({
      numerator: 1,
      denominator: 2,
    });
    expect(await figureFrom(rows, "development-checks", year, ["sex", "female"])).toMatchObject({
      numerator: 0,
      denominator: 1,
    });
  });

  it("do not take a child without a row in OC2 for one to whom nothing was done", async () => {
    // of the two aged 10 to 12 F was not convicted, and of N nothing is known
    const note = expect.stringMatching(/; nothing is known of 1 of those asked about$/);
    expect(await figureFrom(rows, "convictions", year, ["age-convictions", "10-12"])).toMatchObject({
      symbol: "x",
      note,
    });
    // N is a boy: of girls everything is known
    expect(await figureFrom(rows, "immunisations", year, ["sex", "male"])).toMatchObject({ partial: true, note });
    expect(await figureFrom(rows, "immunisations", year, ["sex", "female"])).not.toHaveProperty("partial");
  });

  it("are told as they are where one child in fifty is not known", async () => {
    const fifty: CareRows = {
      episodes: Array.from({ length: 50 }, (_, at) => inCare(`K${at}`)),
      health: Array.from({ length: 49 }, (_, at) => `K${at},30,,1,1,1,1,0`),
    };
    const figure = await figureFrom(fifty, "immunisations", year);
    expect(figure).toMatchObject({ numerator: 49, denominator: 50, note: expect.stringMatching(/1 of those asked/) });
    expect(figure).not.toHaveProperty("partial");
  });

  it("are not available without OC2", async () => {
    const without: CareRows = { episodes: [inCare("A")] };
    const notAvailable = { symbol: "x", note: expect.stringMatching(/^needs the file .*OC2/) };
    for (const id of ["immunisations", "sdq-received", "sdq-average"]) {
      expect(await figureFrom(without, id, year)).toMatchObject(notAvailable);
    }
    expect(await figureFrom(without, "sdq-band-share", year, ["sdq-band", "normal"])).toMatchObject(notAvailable);
  });
});

describe("sdq-average", () => {
  it("is the mean score of those aged 5 to 16, with Student's interval", async () => {
    const figure = (await figureFrom(rows, "sdq-average", year)) as ShownFigure;
    // 13, 14, 16, 17; D is 17 years old and A is 4. Mean 15, sd 1.8257, t(0.975, 3) 3.1824: 15 -/+ 2.905
    expect(figure).toMatchObject({ value: 15, numerator: 60, denominator: 4, unit: "score 0-40", method: "Student t" });
    expect(figure.lower).toBeCloseTo(12.095, 3);
    expect(figure.upper).toBeCloseTo(17.905, 3);
  });

  it("has no meaning for one score, nor for none", async () => {
    const one = await figureFrom(rows, "sdq-average", year, ["age-sdq", "16"]);
    expect(one).toMatchObject({
      symbol: "z",
      denominator: 1,
      note: expect.stringMatching(/too few children for a mean/),
    });
    expect(one).toMatchObject({ numerator: undefined });
    expect(await figureFrom(rows, "sdq-average", year, ["age-sdq", "15"])).toMatchObject({ symbol: "z" });
    expect(await figureFrom(rows, "sdq-average", year, ["age-sdq-panel", "11-plus"])).toMatchObject({
      symbol: "z",
      denominator: 1,
    });
  });

  it("has no limit beyond the scores that there are, 0 to 40", async () => {
    const apart: CareRows = {
      episodes: ["A", "B"].map(inCare),
      header: ["A,1,01/06/2009,WBRI", "B,1,01/06/2009,WBRI"],
      health: ["A,2,,1,1,1,1,0", "B,36,,1,1,1,1,0"],
    };
    // mean 19, sd 24.04, t(0.975, 1) 12.706: 19 -/+ 216
    expect(await figureFrom(apart, "sdq-average", year)).toMatchObject({ value: 19, lower: 0, upper: 40 });
  });
});

describe("sdq-band-share", () => {
  it("is of scores received, cut at 14 and 17", async () => {
    expect(await countsFrom(rows, "sdq-band-share", year, "sdq-band")).toEqual({
      normal: 1,
      borderline: 2,
      concern: 1,
    });
    expect(await figureFrom(rows, "sdq-band-share", year, ["sdq-band", "borderline"])).toMatchObject({
      denominator: 4,
      value: 50,
    });
    expect(await figureFrom(rows, "sdq-band-share", year, ["sex;sdq-band", "female;concern"])).toMatchObject({
      numerator: 1,
      denominator: 2,
    });
  });
});

describe("substance-intervention-share", () => {
  it("is of the children identified", async () => {
    expect(await countsFrom(rows, "substance-intervention-share", year, "substance-intervention")).toEqual({
      received: 1,
      refused: 1,
      neither: 1,
    });
  });
});

describe("checks of health by distance from home", () => {
  /** Metres east of home: 20 miles are 32,186. */
  const eastings: Readonly<Record<string, number>> = { HO11ME: 0, NE11AR: 10_000, FA11AR: 40_000 };
  const options: FigureOptions = {
    authority: "E06000056",
    postcodes: (postcode) => {
      const easting = eastings[postcode];
      return easting === undefined ? undefined : { authority: "E06000056", easting, northing: 0 };
    },
  };
  const placed = (child: string, postcode: string): string => `${child},01/02/2018,S,C2,U4,PR1,,,,,HO1 1ME,${postcode}`;
  const spread: CareRows = {
    episodes: [
      placed("A", "NE1 1AR"),
      placed("B", "NE1 1AR"),
      placed("C", "FA1 1AR"),
      placed("D", "FA1 1AR"),
      placed("E", "ZZ9 9ZZ"),
    ],
    // HEALTH_ASSESSMENT is the sixth
    health: ["A,,,,1,1,1,0", "B,,,,1,0,1,0", "C,,,,0,1,1,0", "D,,,,0,1,0,0", "E,,,,1,1,1,0"],
  };
  const parts = async (measure: string, category: string) => {
    const { numerator, denominator } = await figureFrom(spread, measure, year, ["distance", category], options);
    return [numerator, denominator];
  };

  it("are of the children who live so far from home, whose number is their whole", async () => {
    expect(await parts("health-assessments", "20-or-less")).toEqual([2, 2]);
    expect(await parts("health-assessments", "over-20")).toEqual([1, 2]);
    expect(await parts("health-assessments", "unknown")).toEqual([1, 1]);
    expect(await parts("immunisations", "over-20")).toEqual([0, 2]);
    expect(await parts("dental-checks", "20-or-less")).toEqual([1, 2]);
  });

  it("are not available without a directory of postcodes", async () => {
    expect(await figureFrom(spread, "immunisations", year, ["distance", "over-20"])).toMatchObject({
      symbol: "x",
      note: "needs a postcode directory",
    });
  });
});
