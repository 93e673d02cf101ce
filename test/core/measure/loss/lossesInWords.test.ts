import { type Loss, lossesInWords, unknownInWords } from "@lac-analytics/core";
import { describe, expect, it } from "vitest";

const rec = { file: "Episodes", column: "REC", of: 89, unknown: true } as const;

describe("lossesInWords", () => {
  it.each<readonly [Loss, string]>([
    [{ ...rec, kind: "absent", lost: 89 }, "Episodes has no column REC"],
    [{ ...rec, kind: "absent", lost: 30 }, "Episodes has no column REC in 30 of 89 rows"],
    [{ ...rec, kind: "blank", lost: 89 }, "REC of Episodes is blank in every row"],
    [{ ...rec, kind: "blank", lost: 30 }, "REC of Episodes is blank in 30 of 89 rows, all of one file"],
    [{ ...rec, kind: "unread", lost: 2 }, "REC of Episodes cannot be read in 2 of 89 rows"],
    [{ ...rec, kind: "unread", lost: 1209, of: 12_000 }, "REC of Episodes cannot be read in 1,209 of 12,000 rows"],
    [
      { ...rec, column: "DECOM", kind: "left-out", lost: 2 },
      "Episodes was read without 2 of 89 rows for want of DECOM",
    ],
    [
      { ...rec, column: "", kind: "left-out", lost: 2 },
      "Episodes was read without 2 of 89 rows that could not be read",
    ],
    [
      { ...rec, column: "", kind: "children-not-in-header", lost: 2 },
      "in 2 of 89 rows of Episodes the child is not in the Header",
    ],
    [
      { file: "Header", column: "", kind: "no-header-row", lost: 2, of: 61, unknown: true },
      "the Header has no row for 2 of 61 children",
    ],
    [
      { ...rec, kind: "absent", lost: 3, of: 3, where: "before temporary placements" },
      "Episodes has no column REC, needed before temporary placements",
    ],
    // words that agree with one and with several, for where a number may not be shown
    [
      { ...rec, column: "DECOM", kind: "left-out", lost: 1 },
      "Episodes was read without 1 of 89 rows for want of DECOM",
    ],
    [
      { ...rec, column: "", kind: "children-not-in-header", lost: 1 },
      "in 1 of 89 rows of Episodes the child is not in the Header",
    ],
  ])("%#: says file, column and rows", (loss, words) => {
    expect(lossesInWords([loss])).toBe(words);
  });

  it("says a thing once, and the rest after it", () => {
    const few: Loss = { ...rec, column: "LS", kind: "unread", lost: 1, unknown: false };
    expect(lossesInWords([{ ...rec, kind: "unread", lost: 9 }, few, few])).toBe(
      "REC of Episodes cannot be read in 9 of 89 rows; LS of Episodes cannot be read in 1 of 89 rows",
    );
    expect(unknownInWords([{ ...rec, kind: "unread", lost: 9 }, few])).toBe(
      "REC of Episodes cannot be read in 9 of 89 rows",
    );
  });
});
