import { describe, expect, it } from "vitest";
import type { CareRows } from "../../../careReturn.ts";
import { countsFrom, figureFrom } from "../figureFrom.ts";

const year = "2019-03-31";

const rows: CareRows = {
  episodes: [
    "A,01/02/2018,S,C2,U4,PR1,,",
    "B,01/02/2018,S,C2,K2,PR4,,",
    "C,01/02/2018,S,C2,U4,PR1,01/09/2018,E4A",
    "D,01/02/2018,S,C2,U4,PR1,,",
    "E,01/02/2018,S,V4,U4,PR1,,",
  ],
  header: ["A,2,01/01/2004,WBRI", "B,1,01/01/2003,WBRI", "C,1,01/10/2008,WBRI"],
  missing: [
    "A,M,30/03/2018,01/04/2018", // over the start of the year
    "A,M,30/03/2018,31/03/2018", // the year before
    "A,M,31/03/2019,", // on the last day, open
    "A,A,01/05/2018,02/05/2018",
    "B,M,01/06/2018,01/06/2018", // a day
    "B,M,01/04/2019,02/04/2019", // the year after
    "B,A,30/03/2019,31/03/2019", // ended on the last day
    "C,A,01/08/2018,02/08/2018",
    "C,A,03/08/2018,04/08/2018",
    "E,M,01/08/2018,02/08/2018", // short breaks
  ],
};

describe("missing-children-share", () => {
  it("counts children, of all looked after at any time in the year", async () => {
    expect(await figureFrom(rows, "missing-children-share", year)).toMatchObject({
      numerator: 2,
      denominator: 4,
      value: 50,
    });
  });

  it("has a denominator for each group", async () => {
    expect(await figureFrom(rows, "missing-children-share", year, ["sex", "female"])).toMatchObject({
      numerator: 1,
      denominator: 1,
    });
    expect(await figureFrom(rows, "missing-children-share", year, ["placement", "K"])).toMatchObject({
      numerator: 1,
      denominator: 1,
    });
  });
});

describe("away-children-share", () => {
  it("counts the others", async () => {
    expect(await figureFrom(rows, "away-children-share", year)).toMatchObject({ numerator: 3, denominator: 4 });
  });
});

describe("missing-incidents", () => {
  it("counts those that touch the year, by type", async () => {
    expect(await countsFrom(rows, "missing-incidents", year, "missing-type")).toEqual({ missing: 3, away: 4 });
  });

  it("counts those of being missing alone by age and sex, and both where the type is crossed with them", async () => {
    expect(await countsFrom(rows, "missing-incidents", year, "sex")).toMatchObject({ female: 2, male: 1 });
    expect(await countsFrom(rows, "missing-incidents", year, "age")).toMatchObject({
      "10-15": 2,
      "16-plus": 1,
      "5-9": 0,
    });
    expect(await countsFrom(rows, "missing-incidents", year, "missing-type;sex")).toMatchObject({
      "away;male": 3,
      "missing;male": 1,
    });
  });
});

describe("missing-incidents-mean", () => {
  it("is incidents over the children who had one", async () => {
    expect(await figureFrom(rows, "missing-incidents-mean", year, ["missing-type", "missing"])).toMatchObject({
      numerator: 3,
      denominator: 2,
      value: 1.5,
    });
    expect(await figureFrom(rows, "missing-incidents-mean", year, ["missing-type", "away"])).toMatchObject({
      numerator: 4,
      denominator: 3,
    });
  });
});

describe("missing-more-than-once", () => {
  it("counts children with two incidents of a type", async () => {
    expect(await countsFrom(rows, "missing-more-than-once", year, "missing-type")).toEqual({ missing: 1, away: 1 });
  });
});

describe("missing-at-date", () => {
  it("counts children whose incident had not ended by the date", async () => {
    expect(await countsFrom(rows, "missing-at-date", year, "missing-type")).toEqual({ missing: 1, away: 0 });
    expect(await countsFrom(rows, "missing-at-date", "2019-03-30", "missing-type")).toEqual({ missing: 0, away: 1 });
  });
});

describe("without the file of incidents", () => {
  const notGiven: CareRows = { episodes: rows.episodes, notGiven: ["Missing"] };

  it("nothing is available", async () => {
    expect(await figureFrom(notGiven, "missing-children-share", year)).toMatchObject({
      symbol: "x",
    });
    expect(await figureFrom(notGiven, "missing-incidents", year, ["missing-type", "away"])).toMatchObject({
      symbol: "x",
      note: "needs the file of missing incidents (Missing) of the year ending 31 March 2019",
    });
  });

  it("is not the same as one without a row, by which nobody went missing", async () => {
    const nobody: CareRows = { episodes: rows.episodes, missing: [] };
    expect(await figureFrom(nobody, "missing-incidents", year, ["missing-type", "away"])).toMatchObject({ value: 0 });
  });
});
