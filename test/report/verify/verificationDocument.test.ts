import { blocksHtml, standardAccent } from "@lac-analytics/document";
import { describe, expect, it } from "vitest";
import { letterheadHash } from "../../../packages/report/src/build/letterheadHash.ts";
import type { Letterhead } from "../../../packages/report/src/letterhead/Letterhead.ts";
import { outcomeOf, verificationDocument } from "../../../packages/report/src/verify/verificationDocument.ts";
import type { Verification } from "../../../packages/report/src/verify/verifyReports.ts";

const sha256 = "a".repeat(64);
const same: Verification = {
  record: {
    asAt: "2025-03-31",
    edition: "internal",
    notebooks: ["homes"],
    formats: ["html"],
    settings: {
      council: "Rutland",
      letterhead: letterheadHash({ council: "Rutland", authors: [], colours: ["#123456"] }),
    },
    inputs: [{ file: "Episodes.csv", sha256 }],
    software: [{ name: "@lac-analytics/core", version: "1.2.0" }],
    outputs: [{ file: "homes.html", sha256 }],
  },
  sha256,
  parts: [
    { what: "Files as they were written", of: 2, differences: [] },
    { what: "Files that are read", of: 0, differences: [] },
  ],
  reasons: [],
  differing: [],
  notVerified: [],
  beside: [],
  optionsMissed: [],
};
const other: Verification = {
  ...same,
  parts: [{ what: "Files as they were written", of: 2, differences: ["The file homes.html is not there."] }],
  reasons: ["Release 1.3.0 changes every measure. Days count."],
  differing: ["homes.html"],
  notVerified: ["health.html"],
  beside: ["Thumbs.db"],
};
const letterhead: Letterhead = { council: "Rutland", authors: [], colours: ["#123456"] };
const html = (verification: Verification): string =>
  blocksHtml(verificationDocument(verification, letterhead).blocks).replaceAll(/<[^>]*>/g, " ");

describe("the page on reports that were made again", () => {
  it("says that they came out the same, of which record, and how far they can be made again", () => {
    expect(outcomeOf(same)).toBe("The same bytes: 1 file.");
    expect(html(same)).toMatch(/The same bytes: 1 file\. .*\bSHA-256 a{64};/s);
    expect(html(same)).toMatch(/Files as they were written\s+held\s+All 2 as recorded/);
    expect(html(same)).toMatch(/Files that are read\s+held\s+None/);
    expect(html(same)).toContain("the level is 4 of 4");
    expect(html(same)).not.toContain("What differs");
  });

  it("says what differs, why, what was not made again, and that the last step does not hold", () => {
    expect(outcomeOf(other)).toBe("Not the same: 1 difference, in 1 file or in what it was made of.");
    expect(html(other)).toMatch(/Files as they were written\s+failed\s+1 of 2/);
    expect(html(other)).toMatch(/What differs .*The file homes\.html is not there\./s);
    expect(html(other)).toMatch(/Why figures differ, by the changelog .*Days count\./s);
    expect(html(other)).toMatch(/What was not made again .*health\.html, which another build wrote\./s);
    expect(html(other)).toContain("the level is 3 of 4");
  });

  it("is for whom the reports are, and leaves to people who checked it", () => {
    const published = { ...same, record: { ...same.record, edition: "published" as const } };
    expect(verificationDocument(same, letterhead).marking).toMatch(/^Internal/);
    expect(verificationDocument(published, letterhead).marking).toMatch(/^For publication/);
    expect(html(same)).toMatch(/Assurer\s+_+\s+_+/);
  });

  it("of papers for publication has counts and the names of their own files, and nothing else of what they would be now", () => {
    const told = (edition: "internal" | "published") => html({ ...secret, record: { ...same.record, edition } });
    const secret: Verification = {
      ...other,
      parts: [
        { what: "Settings", of: 9, differences: ['The setting population was "8012" and is "8013".'] },
        { what: "Tables of pages", of: 7, differences: ['In homes.html, table "Homes": it was 6 and is 7.'] },
      ],
      beside: ["child-A1.csv", "Thumbs.db"],
    };
    for (const words of ["8013", "it was 6 and is 7", "child-A1.csv"]) {
      expect(told("internal")).toContain(words);
      expect(told("published")).not.toContain(words);
    }
    expect(told("published")).toMatch(/Tables of pages\s+failed\s+1 of 7/);
    expect(told("published")).toMatch(/Files that differ\s+homes\.html/);
    expect(told("published")).toContain("2 things stand there that no build wrote.");
  });

  it("says what stands beside them without calling it a difference", () => {
    const beside = { ...same, beside: ["Thumbs.db"] };
    expect(outcomeOf(beside)).toBe("The same bytes: 1 file.");
    expect(html(beside)).toContain("Thumbs.db stands beside the reports, and no build wrote it.");
    expect(html(beside)).toContain("the level is 4 of 4");
  });

  it("is the council's of the papers, and has its colours only where they are those of the papers", () => {
    const others: Letterhead = { council: "Leicester", authors: [], colours: ["#abcdef"] };
    expect(verificationDocument(same, letterhead)).toMatchObject({ council: "Rutland", accent: "#123456" });
    expect(verificationDocument(same, others)).toMatchObject({ council: "Rutland", accent: standardAccent });
    expect(JSON.stringify(verificationDocument(same, others))).not.toContain("Leicester");
  });
});
