import { describe, expect, it } from "vitest";
import type { CareRows } from "../../../careReturn.ts";
import { countsFrom, figureFrom } from "../figureFrom.ts";

const year = "2019-03-31";

describe("reviews-on-time", () => {
  const rows: CareRows = {
    // 20 working days from 4 June 2018 are over on 2 July; those from 1 March 2019 on 29 March, from 4 March on 1 April
    episodes: [
      "A,04/06/2018,S,C2,U4,PR1,,",
      "B,04/06/2018,S,C2,U4,PR1,,",
      "C,04/03/2019,S,C2,U4,PR1,,",
      "D,01/03/2019,S,C2,U4,PR1,,",
    ],
    reviews: ["A,02/07/2018,PN1", "A,02/10/2018,PN1", "B,03/07/2018,PN1", "B,03/10/2018,PN1"],
  };

  it("is of children in care for 20 working days", async () => {
    expect(await figureFrom(rows, "reviews-on-time", year)).toMatchObject({ numerator: 1, denominator: 3 });
  });

  it("is not available without the file of reviews", async () => {
    expect(await figureFrom({ episodes: rows.episodes }, "reviews-on-time", year)).toMatchObject({ symbol: "x" });
  });
});

describe("reviews-participation", () => {
  const rows: CareRows = {
    episodes: ["A", "B", "C", "D", "E", "F", "G"].map((child) => `${child},01/02/2018,S,C2,U4,PR1,,`),
    header: ["C,1,01/01/2016,WBRI", "D,1,01/06/2014,WBRI"],
    reviews: [
      "A,01/05/2018,PN1",
      "A,01/11/2018,PN6",
      "B,01/05/2018,PN2",
      "B,01/11/2018,PN4",
      "C,01/05/2018,PN0",
      "D,01/05/2018,PN0",
      "D,31/03/2019,PN3",
      "E,01/04/2018,PN7",
      "F,31/03/2018,PN1",
      "G,01/04/2019,PN1",
    ],
  };

  it("asks for taking part in every review, or in any", async () => {
    expect(await countsFrom(rows, "reviews-participation", year, "review-participation")).toMatchObject({
      "took-part": 2,
      "did-not": 2,
    });
    const choices = { reviewsTakingPart: "any" } as const;
    expect(await countsFrom(rows, "reviews-participation", year, "review-participation", { choices })).toMatchObject({
      "took-part": 3,
      "did-not": 1,
    });
  });

  it("counts from the first day of the year to the last, and leaves reviews under the age of four out", async () => {
    expect(await figureFrom(rows, "reviews-participation", year, ["review-participation", "took-part"])).toMatchObject({
      denominator: 4,
    });
    expect(await figureFrom(rows, "reviews-participation", year, ["review-participation", "under-4"])).toMatchObject({
      symbol: "z",
    });
  });

  it("counts those who took part by age", async () => {
    expect(await figureFrom(rows, "reviews-participation", year, ["age", "1-4"])).toMatchObject({
      numerator: 1,
      denominator: 1,
    });
    expect(await figureFrom(rows, "reviews-participation", year, ["age", "5-9"])).toMatchObject({
      numerator: 1,
      denominator: 3,
    });
  });
});
