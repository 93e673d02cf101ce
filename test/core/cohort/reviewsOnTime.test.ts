import { dayFromIso } from "@lac-analytics/core";
import { describe, expect, it } from "vitest";
import { reviewsOnTime } from "../../../packages/core/src/cohort/reviewsOnTime.ts";

const year = { from: dayFromIso("2024-04-01"), to: dayFromIso("2025-03-31") };

function onTime(start: string, ...reviews: readonly string[]): boolean {
  return reviewsOnTime(dayFromIso(start), reviews.map(dayFromIso), year);
}

describe("reviewsOnTime", () => {
  // 20 working days from 3 June 2024 are over on 1 July, three months from then on 1 October, six more on 1 April 2025
  it("asks for a first review in 20 working days, a second in 3 months, later ones in 6", () => {
    expect(onTime("2024-06-03", "2024-07-01", "2024-10-01")).toBe(true);
    expect(onTime("2024-06-03", "2024-07-02", "2024-10-01")).toBe(false);
    expect(onTime("2024-06-03", "2024-07-01", "2024-10-02")).toBe(false);
  });

  it("is not satisfied while a review is overdue", () => {
    expect(onTime("2024-06-03", "2024-07-01")).toBe(false);
    expect(onTime("2024-06-03")).toBe(false);
    expect(onTime("2024-06-03", "2024-07-01", "2024-09-30")).toBe(false);
  });

  it("asks for nothing that is not due yet", () => {
    expect(onTime("2025-03-20")).toBe(true);
    expect(onTime("2025-03-03")).toBe(false);
  });

  it("takes the review before the year as held on its eve where the return does not hold it", () => {
    expect(onTime("2020-01-10", "2024-09-30", "2025-03-30")).toBe(true);
    expect(onTime("2020-01-10", "2024-10-01", "2025-03-30")).toBe(false);
  });

  it("counts from the review before the year where the return holds it", () => {
    expect(onTime("2020-01-10", "2023-12-01", "2024-06-01", "2024-12-01")).toBe(true);
    expect(onTime("2020-01-10", "2023-12-01", "2024-06-02", "2024-12-01")).toBe(false);
  });

  it("does not blame the year for a review that fell due before it, unless it is still overdue", () => {
    expect(onTime("2020-01-10", "2023-08-01", "2024-04-20", "2024-10-20")).toBe(true);
    expect(onTime("2020-01-10", "2023-08-01")).toBe(false);
  });

  it("leaves reviews of an earlier period of care out", () => {
    expect(onTime("2024-06-03", "2024-05-01", "2024-07-01", "2024-10-01")).toBe(true);
  });
});
