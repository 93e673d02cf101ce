import { describe, expect, it } from "vitest";
import { protectFigures } from "../../../packages/core/src/protect/protectFigures.ts";
import { publicationNotes } from "../../../packages/core/src/protect/publicationNotes.ts";
import { shareFigures } from "./tableFigures.ts";

describe("publicationNotes", () => {
  it("say how figures are protected, and what each symbol among them means", () => {
    const [one, ...none] = protectFigures(shareFigures("foster-share", "age", { "1-4": [3, 60], "10-15": [0, 0] }));
    const shown = [...(one === undefined ? [] : [one, { ...one, symbol: "k" } as const]), ...none];
    expect(publicationNotes(shown)).toEqual([
      "Counts of 1 to 5 are withheld, with the percentages and rates that follow from them and with other counts that would give them away. Nought is shown, except where it would give the others away.",
      "Percentages and rates are rounded, halves up; counts of an authority are not.",
      "[c] means withheld to protect confidentiality.",
      "[k] means rounds to nought but is not nought.",
      "[z] means not applicable.",
    ]);
  });

  it("name the threshold, and no symbol where there is none", () => {
    expect(publicationNotes([], 10)).toHaveLength(2);
    expect(publicationNotes([], 10)[0]).toContain("Counts of 1 to 10 are withheld");
  });
});
