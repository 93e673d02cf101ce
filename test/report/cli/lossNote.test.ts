import { dayFromIso } from "@lac-analytics/core";
import { describe, expect, it } from "vitest";
import { lossNote } from "../../../packages/report/src/cli/lossNote.ts";
import { type CareRows, careReturn, leftLongAgo } from "../../careReturn.ts";

const whole: CareRows = { episodes: [...leftLongAgo, "A,01/05/2018,S,C2,U4,PR1,,,N1"], uasc: ["A,"] };
const spoilt: CareRows = { ...whole, episodes: [...whole.episodes, "B,31/31/2018,S,C2,U4,PR1,,,N1"], uasc: ["A,soon"] };
const day = dayFromIso("2019-03-31");

describe("lossNote", () => {
  it("is blank of a return that was read whole, on a day that it covers", async () => {
    expect(lossNote(await careReturn(whole), day, true)).toBe("");
  });

  it("names file, column and number of rows, and says not to use the figures", async () => {
    const note = lossNote(await careReturn(spoilt), day, true);
    expect(note).toContain(
      "This return could not be read whole: 1 of 62 rows of Episodes were left out for want of DECOM; DUC of UASC cannot be read in 1 of 1 rows.",
    );
    expect(note).toContain("do not use these figures until the return is mended");
  });

  it("names no number for publication, since a file of few rows has few children", async () => {
    const note = lossNote(await careReturn(spoilt), day, false);
    expect(note).toContain("lost, in part or in whole, are rows of Episodes and DUC of UASC.");
    expect(note).not.toMatch(/\d/);
  });

  it("passes over a column on which no measure rests", async () => {
    const { episodes } = whole;
    expect(lossNote(await careReturn({ episodes, header: ["A,1,01/01/2010,WBRI,,,soon"] }), day, true)).toBe("");
  });

  it("says where the return does not cover the day of the report", async () => {
    expect(lossNote(await careReturn(whole), dayFromIso("2027-03-31"), true)).toBe(
      "This return is of 31 March 2010 to 31 March 2019 and cannot answer for 31 March 2027: its figures of that day are not available.",
    );
  });
});
