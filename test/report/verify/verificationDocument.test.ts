import { blocksHtml } from "@lac-analytics/document";
import { describe, expect, it } from "vitest";
import { outcomeOf, verificationDocument } from "../../../packages/report/src/verify/verificationDocument.ts";
import type { Verification } from "../../../packages/report/src/verify/verifyReports.ts";

const sha256 = "a".repeat(64);
const same: Verification = {
  record: {
    asAt: "2025-03-31",
    edition: "internal",
    notebooks: ["homes"],
    formats: ["html"],
    settings: {},
    inputs: [{ file: "Episodes.csv", sha256 }],
    software: [{ name: "@lac-analytics/core", version: "1.2.0" }],
    outputs: [{ file: "homes.html", sha256 }],
  },
  sha256,
  parts: [
    { what: "Files as they were written", of: 2, differences: [] },
    { what: "Files beside them that no build wrote", of: 0, differences: [] },
  ],
  reasons: [],
  notVerified: [],
  optionsMissed: [],
};
const other: Verification = {
  ...same,
  parts: [{ what: "Files as they were written", of: 2, differences: ["The file homes.html is not there."] }],
  reasons: ["Release 1.3.0 changes every measure. Days count."],
  notVerified: ["health.html"],
};
const letterhead = { council: "Rutland", authors: [], colours: [] };
const html = (verification: Verification): string =>
  blocksHtml(verificationDocument(verification, letterhead).blocks).replaceAll(/<[^>]*>/g, " ");

describe("the page on reports that were made again", () => {
  it("says that they came out the same, of which record, and how far they can be made again", () => {
    expect(outcomeOf(same)).toBe("The same bytes: 1 file.");
    expect(html(same)).toMatch(/The same bytes: 1 file\. .*\bSHA-256 a{64};/s);
    expect(html(same)).toMatch(/Files as they were written\s+held\s+All 2 as recorded/);
    expect(html(same)).toMatch(/Files beside them that no build wrote\s+held\s+None/);
    expect(html(same)).toContain("the level is 4 of 4");
    expect(html(same)).not.toContain("What differs");
  });

  it("says what differs, why, what was not made again, and that the last step does not hold", () => {
    expect(outcomeOf(other)).toBe("Not the same: 1 difference in what 1 file rests on or holds.");
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
});
