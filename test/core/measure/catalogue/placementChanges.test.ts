import type { ShownFigure } from "@lac-analytics/core";
import { describe, expect, it } from "vitest";
import type { CareRows } from "../../../careReturn.ts";
import { countsFrom, figureFrom } from "../figureFrom.ts";

const year = "2019-03-31";

const rows: CareRows = {
  episodes: [
    "A,01/02/2018,S,C1,U6,PR1,08/04/2018,X1,N1,CARPL",
    "A,08/04/2018,P,C1,U6,PR4,15/04/2018,X1,N1,CREQB",
    "A,15/04/2018,P,C1,K2,PR4,01/08/2018,X1,N1,",
    "A,01/08/2018,L,C2,K2,PR4,01/12/2018,X1,N1,CHILD",
    "A,01/12/2018,P,C2,U4,PR1,,,N1",
    "B,01/01/2017,S,C2,U4,PR1,01/06/2018,X1,N1",
    "B,01/06/2018,P,C2,T1,,08/06/2018,X1,N1",
    "B,08/06/2018,P,C2,U4,PR1,01/02/2019,E4A,N1",
    "C,01/06/2018,S,V4,U4,PR1,01/07/2018,X1,N1",
    "C,01/07/2018,P,V4,U6,PR1,,,N1",
  ],
  header: ["A,1,01/10/2010,WBRI", "B,2,01/01/2005,WBRI"],
};

describe("placement-duration-share", () => {
  it("counts ended placements by how long they lasted", async () => {
    // A: 66 days, 7 days, 230 days over a change of legal status; B: 761 days over a stay in hospital
    expect(await countsFrom(rows, "placement-duration-share", year, "duration-placement")).toEqual({
      "1-7d": 1,
      "8d-1m": 0,
      "1-6m": 1,
      "6m-1y": 1,
      "1-2y": 0,
      "2y-plus": 1,
    });
  });

  it("is of all that ended, or, crossed, of those of the placement group", async () => {
    expect(await figureFrom(rows, "placement-duration-share", year, ["duration-placement", "1-7d"])).toMatchObject({
      denominator: 4,
      value: 25,
    });
    expect(
      await figureFrom(rows, "placement-duration-share", year, ["placement;duration-placement", "U;1-7d"]),
    ).toMatchObject({ numerator: 1, denominator: 3 });
    expect(await figureFrom(rows, "placement-duration-share", year, ["placement", "K"])).toMatchObject({
      numerator: 1,
      denominator: 4,
    });
  });

  it.each([
    ["08/05/2018", "1-7d"],
    ["09/05/2018", "8d-1m"],
    ["31/05/2018", "8d-1m"],
    ["01/06/2018", "1-6m"],
    ["31/10/2018", "1-6m"],
    ["01/11/2018", "6m-1y"],
  ])("puts a placement from 1 May to %s in %s", async (end, band) => {
    const one: CareRows = { episodes: [`A,01/05/2018,S,C1,U6,PR1,${end},E8`] };
    expect(await countsFrom(one, "placement-duration-share", year, "duration-placement")).toMatchObject({ [band]: 1 });
  });

  it("leaves out a placement of less than a day", async () => {
    const none: CareRows = { episodes: ["A,01/05/2018,S,C1,U6,PR1,01/05/2018,E8"] };
    expect(await figureFrom(none, "placement-duration-share", year, ["duration-placement", "1-7d"])).toMatchObject({
      symbol: "z",
    });
  });
});

describe("placement-change-reason-share", () => {
  it("is of placements that ended while care went on", async () => {
    expect(await countsFrom(rows, "placement-change-reason-share", year, "placement-change-reason")).toMatchObject({
      CARPL: 1,
      CREQB: 1,
      CHILD: 1,
      unassigned: 0,
    });
  });

  it("takes age at the end of the placement", async () => {
    // A turned 8 on 1 October 2018
    expect(
      await figureFrom(rows, "placement-change-reason-share", year, ["age;placement-change-reason", "5-9;CHILD"]),
    ).toMatchObject({ numerator: 1, denominator: 3 });
  });

  it("keeps a blank reason in the whole", async () => {
    const blank: CareRows = {
      episodes: [
        "A,01/02/2018,S,C1,U6,PR1,08/04/2018,X1",
        "A,08/04/2018,P,C1,U6,PR4,,",
        "B,01/02/2018,S,C1,U6,PR1,01/03/2018,X1,N1,CARPL",
        "B,01/03/2018,P,C1,U6,PR4,,",
      ],
    };
    expect(
      await figureFrom(blank, "placement-change-reason-share", year, ["placement-change-reason", "unassigned"]),
    ).toMatchObject({ numerator: 1, denominator: 1 });
  });
});

describe("moves-per-child-year", () => {
  it("counts moves over years in care, not starts, hospital or short breaks", async () => {
    const figure = (await figureFrom(rows, "moves-per-child-year", year)) as ShownFigure;
    // A in care for all 365 days; B from 1 April 2018 to 31 January 2019, 306 days
    expect(figure.numerator).toBe(3);
    expect(figure.denominator).toBeCloseTo((365 + 306) / 365.25, 10);
    expect(figure.value).toBeCloseTo(3 / ((365 + 306) / 365.25), 10);
    expect(figure).toMatchObject({
      method: "exact Poisson",
      note: "moves cluster within children, so the interval is too narrow",
    });
  });

  it("counts a move under the placement that was left, over the days in such placements", async () => {
    const home = (await figureFrom(rows, "moves-per-child-year", year, ["placement", "K"])) as ShownFigure;
    expect(home.numerator).toBe(1);
    expect(home.denominator).toBeCloseTo(230 / 365.25, 10);
    expect(await countsFrom(rows, "moves-per-child-year", year, "placement-change-reason")).toMatchObject({
      CARPL: 1,
      CREQB: 1,
      CHILD: 1,
    });
  });

  it("splits the days at birthdays", async () => {
    const four: CareRows = { episodes: ["A,01/02/2018,S,C1,U6,PR1,,"], header: ["A,1,01/10/2013,WBRI"] };
    expect((await figureFrom(four, "moves-per-child-year", year, ["age", "1-4"])).denominator).toBeCloseTo(
      183 / 365.25,
      10,
    );
    expect((await figureFrom(four, "moves-per-child-year", year, ["age", "5-9"])).denominator).toBeCloseTo(
      182 / 365.25,
      10,
    );
  });

  it("has no meaning where nobody was in care", async () => {
    const shortBreaks: CareRows = { episodes: ["A,01/05/2018,S,V4,U6,PR1,08/05/2018,E8"] };
    expect(await figureFrom(shortBreaks, "moves-per-child-year", year)).toMatchObject({ symbol: "z" });
  });
});
