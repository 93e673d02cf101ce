import { describe, expect, it } from "vitest";
import { type CareRows, leftLongAgo } from "../../../careReturn.ts";
import { countsFrom, figureFrom } from "../figureFrom.ts";

const year = "2019-03-31";

const rows: CareRows = {
  episodes: [
    "A,01/04/2018,S,C1,U4,PR1,01/06/2018,X1,N1",
    "A,01/06/2018,P,C2,K2,PR4,01/08/2018,E4A,N1",
    "A,01/10/2018,S,V2,U6,PR1,31/03/2019,E8,N5",
    "B,31/03/2018,S,C1,U4,PR1,31/03/2019,E12,N1",
    "C,31/03/2019,S,L2,U4,PR1,,,N1",
    "D,01/05/2018,S,V4,U4,PR1,01/06/2018,E8",
    "E,01/05/2017,S,C2,U4,PR1,01/04/2018,E3",
    "F,01/05/2018,S,V2,U4,PR1,01/05/2018,E8,N4",
  ],
  header: ["A,2,01/04/2017,WBRI", "B,1,31/03/2001,WBRI", "E,1,02/04/2000,WBRI"],
  uasc: ["A,01/05/2018", "C,31/03/2019"],
};

describe("started-number", () => {
  it("counts a child once, at the first start, on the first and last day too", async () => {
    expect(await figureFrom(rows, "started-number", year)).toMatchObject({ value: 3 });
  });

  it("describes the child as on that day", async () => {
    expect(await countsFrom(rows, "started-number", year, "age")).toMatchObject({ "1-4": 1, "5-9": 2 });
    expect(await countsFrom(rows, "started-number", year, "need")).toMatchObject({ N1: 2, N4: 1, N5: 0 });
    expect(await countsFrom(rows, "started-number", year, "legal-status")).toMatchObject({ C1: 1, L: 1, V2: 1 });
    expect(await countsFrom(rows, "started-number", year, "placement")).toMatchObject({ U: 3, K: 0 });
    expect(await countsFrom(rows, "started-number", year, "uasc")).toEqual({ uasc: 1, "not-uasc": 2 });
  });
});

describe("started-rate and ceased-rate", () => {
  it("use the estimate that is given", async () => {
    const population = { children: 40_000, vintage: "mid-2018" };
    expect(await figureFrom(rows, "started-rate", year, ["total", "total"], { population })).toMatchObject({
      value: expect.closeTo(0.75, 9),
      numerator: 3,
      note: "mid-2018",
    });
    expect(await figureFrom(rows, "ceased-rate", year, ["total", "total"], { population })).toMatchObject({
      value: 1,
      numerator: 4,
    });
  });

  it("set all who are 16 and over on the day, those who leave at 18 too, against residents of 16 and 17", async () => {
    const given = {
      population: { children: 40_000, vintage: "mid-2018" },
      populationByGroup: [{ breakdown: "age", category: "16-plus", children: 4000 }],
    } as const;
    // one of 17 and one on the day of 18
    const figure = await figureFrom(rows, "ceased-rate", year, ["age", "16-plus"], given);
    expect(figure).toMatchObject({ value: 5, numerator: 2, denominator: 4000 });
  });
});

describe("started-again-12-months", () => {
  const again = (back: string): CareRows => ({
    episodes: ["A,01/01/2017,S,C1,U4,PR1,01/08/2018,E4A", `A,${back},S,V2,U6,PR1,,`, "B,01/06/2018,S,V2,U6,PR1,,"],
  });

  it("counts starts 1 to 365 days after the end of care", async () => {
    // with somebody who left before, as where earlier returns were read
    const known = (back: string): CareRows => ({
      episodes: [...again(back).episodes, "Z,01/01/2016,S,C1,U4,PR1,01/03/2017,E4A"],
    });
    expect(await figureFrom(known("01/10/2018"), "started-again-12-months", year)).toMatchObject({
      numerator: 1,
      denominator: 2,
      value: 50,
    });
    expect(await figureFrom(known("01/08/2018"), "started-again-12-months", year)).toMatchObject({ numerator: 0 });
    expect(await figureFrom(known("02/08/2018"), "started-again-12-months", year)).toMatchObject({ numerator: 1 });
    expect(await figureFrom(known("01/08/2019"), "started-again-12-months", "2020-03-31")).toMatchObject({
      numerator: 1,
      denominator: 1,
    });
    expect(await figureFrom(known("02/08/2019"), "started-again-12-months", "2020-03-31")).toMatchObject({
      numerator: 0,
      denominator: 1,
    });
  });

  it("counts every start of a child who came twice", async () => {
    expect(await figureFrom(rows, "started-again-12-months", year)).toMatchObject({ numerator: 1, denominator: 4 });
  });

  it("does not take starts whose earlier care was not read for first ones", async () => {
    // the child's own earlier period of care does not show that others' were read
    expect(await figureFrom(again("01/08/2018"), "started-again-12-months", year)).toMatchObject({ symbol: "x" });
    expect(await figureFrom(again("02/08/2018"), "started-again-12-months", year)).toMatchObject({
      numerator: 1,
      partial: true,
    });
  });

  it("says where no earlier return was read", async () => {
    expect((await figureFrom(again("01/10/2018"), "started-again-12-months", year)).note).toMatch(
      /no earlier return was read/,
    );
    const history: CareRows = {
      episodes: [...again("01/10/2018").episodes, "Z,01/01/2016,S,C1,U4,PR1,01/04/2017,E4A"],
    };
    expect((await figureFrom(history, "started-again-12-months", year)).note).toBe("");
  });
});

describe("uasc-started-share", () => {
  it("takes status on the day of the start", async () => {
    expect(await figureFrom(rows, "uasc-started-share", year)).toMatchObject({ numerator: 1, denominator: 3 });
  });
});

describe("ceased-number", () => {
  it("counts a child once, at the last end, on the first and last day too", async () => {
    expect(await figureFrom(rows, "ceased-number", year)).toMatchObject({ value: 4 });
    expect(await countsFrom(rows, "ceased-number", year, "reason-ceased")).toMatchObject({
      other: 2,
      "home-planned": 0,
      adopted: 1,
      "other-la": 1,
    });
  });

  it("takes age on the day", async () => {
    expect(await countsFrom(rows, "ceased-number", year, "age-ceased")).toMatchObject({
      "1-4": 1,
      "5-9": 1,
      "17": 1,
      "18-plus": 1,
    });
  });
});

describe("ceased-reason-share", () => {
  it("is of all who ceased, a reason that no list has among them", async () => {
    const odd: CareRows = {
      episodes: ["A,01/01/2018,S,C1,U4,PR1,01/08/2018,E99", "B,01/01/2018,S,C1,U4,PR1,01/08/2018,E2", ...leftLongAgo],
    };
    expect(await figureFrom(odd, "ceased-reason-share", year, ["reason-ceased", "unassigned"])).toMatchObject({
      numerator: 1,
      denominator: 2,
    });
  });
});
