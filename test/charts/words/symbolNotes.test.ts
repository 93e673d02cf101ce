import { symbolNotes } from "@lac-analytics/charts";
import { describe, expect, it } from "vitest";

describe("symbolNotes", () => {
  it("says of each symbol once what it means, in the order of their letters", () => {
    expect(symbolNotes(["[z]", "[c]", 3, "[c]", "[k]"])).toEqual([
      "[c] is withheld to protect confidentiality.",
      "[k] rounds to nought but is not nought.",
      "[z] is not applicable.",
    ]);
  });

  it("says nothing of a word that holds a symbol, nor where there is none", () => {
    expect(symbolNotes(["was [x]", "x", 0])).toEqual([]);
    expect(symbolNotes([])).toEqual([]);
  });
});
