import { describe, expect, it } from "vitest";
import type { CareRows } from "../../../careReturn.ts";
import { countsFrom, figureFrom } from "../figureFrom.ts";

const rows: CareRows = {
  episodes: [
    "A,01/02/2018,S,C2,U4,PR1,,",
    "B,01/02/2018,S,C2,U4,PR1,01/04/2018,E4A",
    "C,01/02/2018,S,C2,U4,PR1,31/03/2018,E4A",
    "D,01/05/2018,S,V4,U4,PR1,,",
    "E,01/05/2018,S,V3,U4,PR1,08/05/2018,E8",
    "E,01/06/2018,S,V2,U4,PR1,,",
    "F,01/06/2018,S,V2,U4,PR1,01/07/2018,E4A",
    "F,01/09/2018,S,V2,U4,PR1,01/10/2018,E4A",
  ],
  header: ["A,1,31/03/2009,WBRI", "F,2,15/09/2008,MWAS"],
  uasc: ["E,", "B,"],
};

describe("cla-during-year", () => {
  it("counts each child once who was looked after at any time", async () => {
    expect(await figureFrom(rows, "cla-during-year", "2019-03-31")).toMatchObject({
      value: 4,
      periodStart: "2018-04-01",
      periodEnd: "2019-03-31",
    });
  });

  it("takes age on the last day or at the end of the last episode", async () => {
    // A turned 10 on the last day; F was 10 by the end of the second stay; B and E are of 2010, 8 and 9 by then
    expect(await countsFrom(rows, "cla-during-year", "2019-03-31", "age")).toMatchObject({ "5-9": 2, "10-15": 2 });
  });
});

describe("short-breaks-only", () => {
  it("leaves out a child who was in care otherwise too", async () => {
    expect(await figureFrom(rows, "short-breaks-only", "2019-03-31")).toMatchObject({ value: 1 });
  });
});

describe("net-change", () => {
  it("is the difference of the two stocks, and no count of children", async () => {
    const change = await figureFrom(rows, "net-change", "2019-03-31");
    // A and B in care on 31 March 2018, A and E a year later
    expect(change).toMatchObject({ value: 0, unit: "children" });
    expect(change).toMatchObject({ numerator: undefined });
  });

  it("gives what starts and ceases do not explain", async () => {
    // E, F started; B, F ceased: F twice each
    expect(await figureFrom(rows, "net-change", "2019-03-31")).toMatchObject({
      note: "in all, 0 by children who started less children who ceased, and 0 by those who came or left more than once",
    });
  });

  it("may be below nought, and is split by status on each day", async () => {
    expect(await figureFrom(rows, "net-change", "2019-03-31", ["uasc", "uasc"])).toMatchObject({ value: 0 });
    expect(await figureFrom(rows, "net-change", "2019-03-31", ["uasc", "not-uasc"])).toMatchObject({ value: 0 });
    expect(await figureFrom({ episodes: rows.episodes.slice(0, 2) }, "net-change", "2019-03-31")).toMatchObject({
      value: -1,
    });
  });
});
