import { describe, expect, it } from "vitest";
import { publishedNote } from "../../../packages/core/src/protect/publishedNote.ts";

describe("publishedNote", () => {
  it.each([
    ["3 children of other ages or unknown sex are left out", "some children of other ages or unknown sex are left out"],
    [
      "by the episodes 2 of the children looked after for twelve months are not in OC2, and 14 in OC2 are not among them",
      "by the episodes some of the children looked after for twelve months are not in OC2, and some in OC2 are not among them",
    ],
    [
      "in all, -4 by children who started less children who ceased, and 1 by those who came or left more than once",
      "in all, some by children who started less children who ceased, and some by those who came or left more than once",
    ],
    [
      "1 of 6 rows of UASC were left out for want of CHILD; DOB of Header cannot be read in 3 of 74 rows",
      "some rows of UASC were left out for want of CHILD; DOB of Header cannot be read in some rows",
    ],
    ["the Header has no row for 2 of 61 children", "the Header has no row for some children"],
  ])("leaves counts open: %s", (note, published) => {
    expect(publishedNote(note)).toBe(published);
  });

  it.each([
    "0 children of unknown group are left out",
    "mid-2024 estimate for E06000056 in population.csv",
    "it looks back to 2022-04-01, and no earlier return was read",
    "fewer than ten children are too few to standardise",
    "the estimate of 2024 in the file",
    "",
  ])("leaves the rest alone: %s", (note) => {
    expect(publishedNote(note)).toBe(note);
  });
});
