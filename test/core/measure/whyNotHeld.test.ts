import { dayFromIso } from "@lac-analytics/core";
import { describe, expect, it } from "vitest";
import { type CareRows, leftLongAgo } from "../../careReturn.ts";
import { figureFrom } from "./figureFrom.ts";

// the first left in spring 2010 and the last on 1 March 2018: from the first day of 2010-11 to the end of 2017-18
const rows: CareRows = {
  episodes: [...leftLongAgo, "A,01/05/2016,S,C2,U4,PR1,01/03/2018,E8", "B,01/05/2016,S,C2,U4,PR1,,"],
};
const span = "it is of 2010-04-01 to 2018-03-31";

describe("a figure of days that the return does not cover", () => {
  it.each([
    ["2018-04-01", "after its end"],
    ["2027-03-31", "long after it"],
    ["2010-03-30", "two days before its beginning"],
  ])("is not available: %s, %s", async (day) => {
    const note = `the return does not cover the day: ${span}`;
    for (const measure of ["cla-number", "started-number", "three-placements-year", "adoption-a1"])
      expect(await figureFrom(rows, measure, day)).toMatchObject({ symbol: "x", note });
  });

  it("is given of the eve of its beginning where it tells who was in care, and not where it tells more of them", async () => {
    expect(await figureFrom(rows, "cla-number", "2010-03-31")).toMatchObject({ value: 0, note: "" });
    for (const measure of ["placement-share", "started-number", "turning-18-next-6-months"])
      expect(
        (await figureFrom(rows, measure, "2010-03-31", measure === "placement-share" ? ["placement", "U"] : undefined))
          .symbol,
        measure,
      ).toBe("x");
  });

  it("is given of its first day and of its last", async () => {
    expect(await figureFrom(rows, "cla-number", "2010-04-01")).toMatchObject({ value: 0, note: "" });
    expect(await figureFrom(rows, "cla-number", "2018-03-31")).toMatchObject({ value: 1, note: "" });
  });

  it.each(["started-number", "ceased-number", "three-placements-year", "long-term-matched", "care-duration-median"])(
    "is not available where its twelve months begin earlier: %s",
    async (measure) => {
      expect(await figureFrom(rows, measure, "2011-03-30")).toMatchObject({
        symbol: "x",
        note: `the return does not cover the period: ${span}`,
      });
      expect((await figureFrom(rows, measure, "2011-03-31")).symbol).not.toBe("x");
    },
  );

  it("is not available of two years where the return holds one", async () => {
    const year: CareRows = { episodes: rows.episodes.map((row) => row.replaceAll("/2010", "/2017")) };
    expect(await figureFrom(year, "three-placements-two-years", "2018-03-31")).toMatchObject({ symbol: "x" });
    expect(await figureFrom(year, "three-placements-year", "2018-03-31")).toMatchObject({ symbol: "" });
  });

  it("is given by the authority's own series, which no return covers", async () => {
    const row = { measure: "court-weeks", breakdown: "total", category: "total", note: "", file: "s.csv", row: 2 };
    const series = [{ ...row, day: dayFromIso("2028-03-31"), value: 28 }];
    expect(await figureFrom(rows, "court-weeks", "2028-03-31", ["total", "total"], { series })).toMatchObject({
      value: 28,
    });
  });
});

describe("a return of which fewer than ten episodes ended", () => {
  const few: CareRows = { episodes: ["A,01/05/2016,S,C2,U4,PR1,01/03/2018,E8", "B,01/05/2016,S,C2,U4,PR1,,"] };

  it("may be of other days than its dates tell, which its figures say", async () => {
    expect(await figureFrom(few, "cla-number", "2019-03-31")).toMatchObject({
      value: 1,
      note: "so few episodes of the return ended that it may not cover the day: it is of 2017-04-01 to 2018-03-31",
    });
    expect(await figureFrom(few, "cla-number", "2018-03-31")).toMatchObject({ value: 1, note: "" });
  });
});

describe("a return without an episode", () => {
  const nobody: CareRows = { episodes: [] };

  it("is of an authority without a child in care, on whatever day", async () => {
    expect(await figureFrom(nobody, "cla-number", "2025-03-31")).toMatchObject({ value: 0, note: "" });
    expect(await figureFrom(nobody, "started-number", "2020-06-30")).toMatchObject({ value: 0, note: "" });
    expect(await figureFrom(nobody, "foster-share", "2025-03-31")).toMatchObject({ symbol: "z" });
    expect(await figureFrom(nobody, "missing-incidents", "2025-03-31", ["missing-type", "missing"])).toMatchObject({
      value: 0,
    });
  });

  it("needs no other file to tell that, but for the one of care leavers", async () => {
    const bare: CareRows = { episodes: [], notGiven: ["UASC", "Missing", "OC2", "OC3", "Reviews", "SWEpisodes"] };
    expect(await figureFrom(bare, "uasc-number", "2025-03-31")).toMatchObject({ value: 0 });
    expect(await figureFrom(bare, "health-assessments", "2025-03-31")).toMatchObject({ symbol: "z" });
    expect(await figureFrom(bare, "care-leavers-number", "2025-03-31", ["age-care-leaver", "17-18"])).toMatchObject({
      symbol: "x",
    });
  });
});
