import { describe, expect, it } from "vitest";
import type { CareRows } from "../../../careReturn.ts";
import { countsFrom, figureFrom } from "../figureFrom.ts";

const year = "2019-03-31";

describe("care-duration-median", () => {
  it("is the time by which half have left", async () => {
    // stays of 10, 20, 40 days in the year, and one of 300 days that goes on: one half is left from 20 to 40, whose middle R takes
    const rows: CareRows = {
      episodes: [
        "A,01/05/2018,S,C1,U6,PR1,11/05/2018,E8",
        "B,01/05/2018,S,C1,U6,PR1,21/05/2018,E8",
        "C,01/05/2018,S,C1,U6,PR1,10/06/2018,E8",
        "D,04/06/2018,S,C1,U6,PR1,,",
      ],
    };
    expect(await figureFrom(rows, "care-duration-median", year)).toMatchObject({
      value: 30,
      numerator: 3,
      denominator: 4,
      unit: "days",
      method: "Kaplan-Meier",
    });
  });

  it("watches a child who was in care before the year from then on", async () => {
    // A enters at risk after 299 days, so of the ten at risk at 10 days five left: one half from 10 to 20, whose middle R takes
    const rows: CareRows = {
      episodes: [
        "A,05/06/2017,S,C1,U6,PR1,,",
        ...[..."BCDEF"].map((child) => `${child},01/05/2018,S,C1,U6,PR1,11/05/2018,E8`),
        ...[..."GHIJK"].map((child) => `${child},01/05/2018,S,C1,U6,PR1,21/05/2018,E8`),
      ],
    };
    expect(await figureFrom(rows, "care-duration-median", year)).toMatchObject({
      value: 15,
      numerator: 10,
      denominator: 11,
    });
  });

  it("is not told where it would rest on one child while others come under watch later", async () => {
    // ten in care since June 2014, and one who came on 5 June 2018 and left on the 7th
    const rows: CareRows = {
      episodes: [
        ...Array.from({ length: 10 }, (_, at) => `L${at},05/06/2014,S,C2,U4,PR1,,`),
        "N,05/06/2018,S,V2,U6,PR1,07/06/2018,E4A",
      ],
    };
    expect(await figureFrom(rows, "care-duration-median", year)).toMatchObject({
      symbol: "z",
      numerator: 1,
      denominator: 11,
      note: "the time by which half had ended would rest on too few children, so there is no median",
    });
  });

  it("is not reached while more than half are still in care", async () => {
    const rows: CareRows = {
      episodes: ["A,01/05/2018,S,C1,U6,PR1,,", "B,01/05/2018,S,C1,U6,PR1,,", "C,01/05/2018,S,C1,U6,PR1,11/05/2018,E8"],
    };
    expect(await figureFrom(rows, "care-duration-median", year)).toMatchObject({
      symbol: "z",
      numerator: 1,
      denominator: 3,
    });
  });

  it("counts a child who left on the first day of the year, and none who came and went in a day", async () => {
    const rows: CareRows = {
      episodes: ["A,01/02/2018,S,C1,U6,PR1,01/04/2018,E8", "B,01/05/2018,S,C1,U6,PR1,01/05/2018,E8"],
    };
    expect(await figureFrom(rows, "care-duration-median", year)).toMatchObject({
      symbol: "z",
      numerator: 1,
      denominator: 1,
    });
  });
});

describe("care-duration-share", () => {
  it("counts from the start of the current period of care, in calendar months", async () => {
    const rows: CareRows = {
      episodes: [
        "A,01/10/2018,S,C1,U6,PR1,,",
        "B,30/09/2018,S,C1,U6,PR1,,",
        "C,31/03/2018,S,C1,U6,PR1,,",
        "D,01/01/2010,S,C1,U6,PR1,01/06/2016,E8",
        "D,01/07/2016,S,C1,U6,PR1,01/01/2019,X1",
        "D,01/01/2019,P,C1,U6,PR1,,",
        "E,31/03/2014,S,C1,U6,PR1,,",
      ],
    };
    expect(await countsFrom(rows, "care-duration-share", year, "duration-care")).toEqual({
      "under-6m": 1,
      "6m-1y": 1,
      "1-2y": 1,
      "2-3y": 1,
      "3-5y": 0,
      "5y-plus": 1,
    });
  });
});
