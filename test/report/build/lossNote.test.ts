import { coveredDays, dayFromIso, type Loss } from "@lac-analytics/core";
import { describe, expect, it } from "vitest";
import { lossNote } from "../../../packages/report/src/build/lossNote.ts";
import { careReturn, leftLongAgo } from "../../careReturn.ts";

const care = await careReturn({ episodes: [...leftLongAgo, "A,01/05/2018,S,C2,U4,PR1,,,N1"] });
const source = { covered: coveredDays(care), asAt: dayFromIso("2019-03-31"), internal: true };
const lost: readonly Loss[] = [
  { file: "Episodes", column: "DECOM", kind: "left-out", lost: 1, of: 62, unknown: false },
  { file: "UASC", column: "DUC", kind: "unread", lost: 1, of: 6, unknown: true },
  { file: "UASC", column: "DUC", kind: "unread", lost: 1, of: 6, unknown: true },
];

describe("lossNote", () => {
  it("is blank where nothing was lost, on a day that the return covers", () => {
    expect(lossNote(source, [])).toBe("");
  });

  it("names each file and column once with the number of rows, and says not to use the figures", () => {
    const note = lossNote(source, lost);
    expect(note).toContain(
      "This return could not be read whole: Episodes was read without 1 of 62 rows for want of DECOM; DUC of UASC cannot be read in 1 of 6 rows.",
    );
    expect(note).toContain("do not use these figures until the return is mended");
  });

  it("names no number for publication, since a file of few rows has few children", () => {
    const note = lossNote({ ...source, internal: false }, lost);
    expect(note).toContain("lost, in part or in whole, are rows of Episodes and DUC of UASC.");
    expect(note).not.toMatch(/\d/);
  });

  it("says where the return does not cover the day of the report", () => {
    expect(lossNote({ ...source, asAt: dayFromIso("2027-03-31") }, [])).toBe(
      "This return is of 1 April 2010 to 31 March 2019 and cannot answer for 31 March 2027: its figures of that day are not available.",
    );
  });
});
