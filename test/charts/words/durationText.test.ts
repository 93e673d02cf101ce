import { describe, expect, it } from "vitest";
import { durationText, durationUnit } from "../../../packages/charts/src/words/durationText.ts";

describe("durationText", () => {
  it("gives days to three months, months to three years, then years", () => {
    expect([0, 1, 91].map((days) => durationText(days))).toEqual(["0 days", "1 day", "91 days"]);
    expect([92, 412, 1095].map((days) => durationText(days))).toEqual(["3 months", "14 months", "36 months"]);
    expect([1096, 1500].map((days) => durationText(days))).toEqual(["3.0 years", "4.1 years"]);
  });

  it("names the unit that a length of time is told in", () => {
    expect([30, 365, 3_650].map((days) => durationUnit(days).name)).toEqual(["days", "months", "years"]);
  });
});
