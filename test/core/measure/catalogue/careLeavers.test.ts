import { dayFromIso, figuresOf, findFigure, measures, readReturn } from "@lac-analytics/core";
import { describe, expect, it } from "vitest";
import type { CareRows } from "../../../careReturn.ts";
import { countsFrom, figureFrom } from "../figureFrom.ts";

const year = "2019-03-31";

/** A young person who left a foster placement on the 18th birthday. */
const leftAt18 = (child: string, birthday: string): string => `${child},01/02/2010,S,C2,U4,PR1,${birthday},E17`;

const rows: CareRows = {
  episodes: [
    leftAt18("A", "01/06/2018"),
    leftAt18("B", "01/06/2017"),
    "C,01/02/2010,S,C2,K2,PR1,01/06/2018,E5",
    "D,01/02/2010,S,C2,U4,PR1,01/06/2017,E3",
    "E,01/02/2010,S,V4,U4,PR1,01/06/2018,E8",
    "Z,01/02/2018,S,C2,U4,PR1,,",
  ],
  header: [
    "A,1,01/06/2000,WBRI",
    "B,2,01/06/1999,WBRI",
    "C,1,01/06/2000,WBRI",
    "D,1,01/06/1999,WBRI",
    "E,1,01/06/2000,WBRI",
  ],
  careLeavers: [
    "A,01/06/2000,YES,F1,Z1",
    "B,01/06/1999,NO,0,0",
    "C,01/06/2000,REFU,G5,U2",
    "D,01/06/1999,YES,F2,U1", // taken over by another authority
    "E,01/06/2000,YES,F2,U1", // short breaks only
    "F,01/04/1997,NREQ,P5,R1", // 21, of unknown residence
    "G,31/03/1997,YES,F2,U1", // 22 on the last day
    "H,01/04/2001,YES,F2,B1", // 17
    "I,31/03/2002,YES,F4,B1", // 17 on the last day
    "J,01/04/2002,YES,F2,B1", // 16
    "K,01/06/1998,DIED,,",
    "L,01/06/1998,RHOM,,",
    "M,29/02/2000,YES,,X2", // 19
  ],
};

describe("care-leavers-number", () => {
  it("counts those of OC3 whose 17th to 21st birthday falls in the year", async () => {
    expect(await countsFrom(rows, "care-leavers-number", year, "age-care-leaver")).toMatchObject({
      "17-18": 4,
      "19-21": 3,
    });
  });

  it("leaves out who died, went home, went to another authority or had short breaks only", async () => {
    const figure = await figureFrom(rows, "care-leavers-number", year, ["sex", "male"]);
    expect(figure).toMatchObject({ numerator: 2 });
  });

  it("cannot say who asked for support at 22 to 25", async () => {
    expect(await figureFrom(rows, "care-leavers-number", year, ["age-care-leaver", "22-25"])).toMatchObject({
      symbol: "x",
    });
  });

  it("says how many the episodes would not qualify", async () => {
    const short: CareRows = {
      episodes: ["A,01/05/2018,S,V2,U4,PR1,01/06/2018,E5"],
      header: ["A,1,01/06/2000,WBRI"],
      careLeavers: ["A,01/06/2000,YES,F1,Z1"],
    };
    expect(await figureFrom(short, "care-leavers-number", year, ["age-care-leaver", "17-18"])).toMatchObject({
      value: 1,
      note: "by the episodes 1 of them were in care for less than 13 weeks since the age of 14, or not since 16",
    });
  });

  it("is not available without OC3", async () => {
    expect(
      await figureFrom({ episodes: rows.episodes }, "care-leavers-number", year, ["age-care-leaver", "17-18"]),
    ).toMatchObject({
      symbol: "x",
      note: "needs the file of care leavers (OC3) of the year ending 31 March 2019",
    });
  });
});

describe("the shares of care leavers", () => {
  it("count those in touch, of an age", async () => {
    expect(await figureFrom(rows, "care-leavers-in-touch", year, ["age-care-leaver", "17-18"])).toMatchObject({
      numerator: 3,
      denominator: 4,
      value: 75,
    });
    expect(await countsFrom(rows, "care-leavers-in-touch", year, "in-touch")).toMatchObject({
      "in-touch": 4,
      "not-in-touch": 1,
      refuses: 1,
      "not-required": 1,
    });
    expect(await figureFrom(rows, "care-leavers-in-touch", year, ["in-touch", "left-out"])).toMatchObject({
      symbol: "z",
    });
  });

  it("keep those of unknown activity in the denominator, a blank as a nought", async () => {
    expect(await figureFrom(rows, "care-leavers-eet", year, ["age-care-leaver", "19-21"])).toMatchObject({
      numerator: 1,
      denominator: 3,
    });
    expect(await countsFrom(rows, "care-leavers-eet", year, "eet")).toEqual({ eet: 4, neet: 1, "not-known": 2 });
    expect(await figureFrom(rows, "care-leavers-eet", year, ["age-care-leaver;eet", "19-21;not-known"])).toMatchObject({
      numerator: 2,
      denominator: 3,
    });
  });

  it("share the activities out, and by age alone the care leavers themselves", async () => {
    expect(await figureFrom(rows, "care-leavers-activity-share", year, ["activity", "he"])).toMatchObject({
      numerator: 1,
      denominator: 7,
    });
    expect(
      await figureFrom(rows, "care-leavers-activity-share", year, ["age-care-leaver;activity", "17-18;apprenticeship"]),
    ).toMatchObject({ numerator: 1, denominator: 4 });
    expect(await figureFrom(rows, "care-leavers-activity-share", year, ["age-care-leaver", "17-18"])).toMatchObject({
      numerator: 4,
      denominator: 7,
    });
  });

  it("leave those abroad or of unknown residence out of suitability", async () => {
    expect(await figureFrom(rows, "care-leavers-suitable", year, ["age-care-leaver", "19-21"])).toMatchObject({
      numerator: 0,
      denominator: 2,
    });
    expect(await countsFrom(rows, "care-leavers-suitable", year, "suitability")).toMatchObject({
      suitable: 3,
      unsuitable: 2,
      "no-information": 1,
    });
    expect(await figureFrom(rows, "care-leavers-suitable", year, ["suitability", "left-out"])).toMatchObject({
      symbol: "z",
    });
    expect(await figureFrom(rows, "care-leavers-accommodation-share", year, ["accommodation", "R"])).toMatchObject({
      numerator: 1,
      denominator: 7,
    });
  });
});

describe("care-leavers-staying-put", () => {
  it("is of those who left fostering on the 18th birthday", async () => {
    expect(await figureFrom(rows, "care-leavers-staying-put", year, ["age-staying-put", "18"])).toMatchObject({
      numerator: 1,
      denominator: 1,
    });
    expect(await figureFrom(rows, "care-leavers-staying-put", year, ["age-staying-put", "19"])).toMatchObject({
      numerator: 0,
      denominator: 1,
    });
    // who is 20 turned 18 in a year that was not read
    expect(await figureFrom(rows, "care-leavers-staying-put", year, ["age-staying-put", "20"])).toMatchObject({
      symbol: "x",
      note: expect.stringMatching(/^it looks back to 2016-04-01, and no earlier return was read/),
    });
  });

  it("may allow a week about the birthday", async () => {
    const late: CareRows = {
      episodes: [leftAt18("A", "08/06/2018")],
      header: ["A,1,01/06/2000,WBRI"],
      careLeavers: ["A,01/06/2000,YES,F1,Z1"],
    };
    expect(await figureFrom(late, "care-leavers-staying-put", year, ["age-staying-put", "18"])).toMatchObject({
      denominator: 0,
    });
    const choices = { stayingPutLeft: "within-a-week" } as const;
    expect(
      await figureFrom(late, "care-leavers-staying-put", year, ["age-staying-put", "18"], { choices }),
    ).toMatchObject({ denominator: 1 });
  });
});

describe("the outcomes of several years", () => {
  const file = (name: string, ...lines: readonly string[]): { readonly name: string; readonly bytes: Uint8Array } => ({
    name,
    bytes: new TextEncoder().encode(lines.join("\n")),
  });
  const episodes = "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN";
  const header = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB";
  const files = [
    file("2018/Episodes.csv", episodes, "A,01/02/2010,S,C2,N1,U4,PR1,01/06/2017,E17,,,,"),
    file("2018/Header.csv", header, "A,1,01/06/1999,WBRI,,,"),
    file("2018/OC3.csv", "CHILD,DOB,IN_TOUCH,ACTIV,ACCOM", "A,01/06/1999,YES,F1,Z1"),
    file("2019/Episodes.csv", episodes, "Z,01/06/2018,S,C2,N1,U4,PR1,,,,,,"),
    file("2019/Header.csv", header, "A,1,01/06/1999,WBRI,,,", "Z,1,01/01/2010,WBRI,,,"),
    file("2019/OC3.csv", "CHILD,DOB,IN_TOUCH,ACTIV,ACCOM", "A,01/06/1999,NO,0,0"),
  ];
  const touch = measures.filter(({ id }) => id === "care-leavers-in-touch");

  it.each([
    ["2018-03-31", "17-18", 1],
    ["2019-03-31", "19-21", 0],
  ] as const)("are those of the year's own return: %s", async (asAt, age, numerator) => {
    const care = (await readReturn(files)).return;
    const figures = figuresOf(care, { asAt: dayFromIso(asAt) }, { measures: touch });
    expect(findFigure(figures, "care-leavers-in-touch", "age-care-leaver", age)).toMatchObject({
      numerator,
      denominator: 1,
    });
  });

  it("are not available for a year whose return was not read", async () => {
    const care = (await readReturn(files)).return;
    const figures = figuresOf(care, { year: 2017 }, { measures: touch });
    expect(findFigure(figures, "care-leavers-in-touch", "age-care-leaver", "17-18")).toMatchObject({ symbol: "x" });
  });
});
