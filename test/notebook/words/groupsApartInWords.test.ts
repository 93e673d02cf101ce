import type { Figure } from "@lac-analytics/core";
import { groupsApartInWords } from "@lac-analytics/notebook";
import { describe, expect, it } from "vitest";

const heading = {
  measure: "sdq-average",
  periodStart: "2018-04-01",
  periodEnd: "2019-03-31",
  authority: "",
  breakdown: "sex",
  category: "1",
  unit: "score 0-40",
  note: "",
} as const;

const mean = (value: number, lower: number, upper: number): Figure => ({
  ...heading,
  symbol: "",
  value,
  lower,
  upper,
  confidence: 0.95,
});

const boys = (figure: Figure) => ({ name: "boys", figure });
const girls = (figure: Figure) => ({ name: "girls", figure });
const withheld: Figure = { ...heading, symbol: "c" };

// Half-widths of 3 and 4 make one of 5 (Newcombe's square-and-add): 14 less 12 is 2, from 3 lower to 7 higher
const could = [boys(mean(14, 11, 17)), girls(mean(12, 8, 16))] as const;
// 20 less 12 is 8, from 3 to 13
const clear = [boys(mean(12, 8, 16)), girls(mean(20, 17, 23))] as const;

describe("groupsApartInWords", () => {
  it("says who is higher and by how much, and that it could be chance", () => {
    expect(groupsApartInWords(...could)).toBe(
      "14 for boys and 12 for girls, higher for boys by 2 points (95% interval 3 lower to 7 higher), which could be chance",
    );
  });

  it("says so of the second too, and that it is more than chance", () => {
    expect(groupsApartInWords(...clear)).toBe(
      "12 for boys and 20 for girls, higher for girls by 8 points (95% interval 3 to 13), which is more than chance",
    );
  });

  it("says that they are the same where they read the same", () => {
    expect(groupsApartInWords(boys(mean(14, 11, 17)), girls(mean(14.2, 11, 17)))).toBe(
      "14 for boys and 14 for girls, the same",
    );
  });

  it("compares nothing with what is withheld", () => {
    expect(groupsApartInWords(boys(mean(14, 11, 17)), girls(withheld))).toBe(
      "14 for boys and a withheld number for girls",
    );
  });
});
