import { describe, expect, it } from "vitest";
import { notesInWords } from "../../../packages/charts/src/words/notesInWords.ts";

describe("notesInWords", () => {
  it("say each note once, as a sentence", () => {
    expect(notesInWords(["as printed", "as printed", "Invented."])).toEqual(["As printed.", "Invented."]);
  });

  it("say notes that differ in nothing but a year as one", () => {
    expect(
      notesInWords([2014, 2012, 2013].map((year) => `mid-${year} population estimate for Central Bedfordshire`)),
    ).toEqual(["Mid-2012 to mid-2014 population estimate for Central Bedfordshire."]);
  });

  it("keep apart what differs in more", () => {
    expect(notesInWords(["mid-2012 estimate for Luton", "mid-2013 estimate for Kent"])).toEqual([
      "Mid-2012 estimate for Luton.",
      "Mid-2013 estimate for Kent.",
    ]);
  });

  it("write a day as people do", () => {
    expect(notesInWords(["it looks back to 2016-04-01"])).toEqual(["It looks back to 1 April 2016."]);
  });

  it("are none where nothing is noted", () => {
    expect(notesInWords(["", " "])).toEqual([]);
  });
});
