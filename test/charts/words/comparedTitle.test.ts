import type { Figure } from "@lac-analytics/core";
import { describe, expect, it } from "vitest";
import { comparedTitle } from "../../../packages/charts/src/words/comparedTitle.ts";

const days = (year: number) =>
  ({
    measure: "adoption-interval-mean",
    periodStart: `${year - 3}-04-01`,
    periodEnd: `${year}-03-31`,
    authority: "",
    breakdown: "total",
    category: "total",
    unit: "days",
    note: "",
  }) as const;
const now: Figure = { ...days(2025), symbol: "", value: 296 };
const wording = { measure: "Mean time", counted: "days from entering care to the decision" };
const titled = (earlier: Figure | undefined) => comparedTitle(now, earlier, undefined, wording);

describe("comparedTitle", () => {
  it("holds a figure against an earlier one, be that withheld", () => {
    expect(titled({ ...days(2022), symbol: "", value: 310 })).toMatch(/^296 days .*, against 310 three years earlier$/);
    expect(titled({ ...days(2022), symbol: "c" })).toContain("against [c] three years earlier");
  });

  it("names none that is not available or does not apply", () => {
    const alone = "296 days from entering care to the decision";
    expect(titled({ ...days(2022), symbol: "x" })).toBe(alone);
    expect(titled({ ...days(2022), symbol: "z" })).toBe(alone);
    expect(titled(undefined)).toBe(alone);
  });
});
