import type { Figure } from "@lac-analytics/core";
import { groupsApartCell } from "@lac-analytics/notebook";
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

describe("groupsApartCell", () => {
  it("says which is higher with the limits of the difference, from whichever side", () => {
    expect(groupsApartCell(...could)).toBe("Boys higher by 2 (3 lower to 7 higher); could be chance");
    expect(groupsApartCell(...clear, 1)).toBe("Girls higher by 8.0 (3.0 to 13.0); more than chance");
  });

  it("says where there is no difference", () => {
    expect(groupsApartCell(boys(mean(14, 11, 17)), girls(mean(14, 10, 18)))).toBe("No difference");
  });

  it("is not applicable where a figure has no value or no interval", () => {
    expect(groupsApartCell(boys(mean(14, 11, 17)), girls(withheld))).toBe("[z]");
    expect(groupsApartCell(boys({ ...heading, symbol: "", value: 14 }), girls(mean(12, 8, 16)))).toBe("[z]");
  });
});
