import type { Figure } from "@lac-analytics/core";
import { describe, expect, it } from "vitest";
import { isFurtherPeriod } from "../../../packages/core/src/protect/isFurtherPeriod.ts";

const figure = (measure: Figure["measure"], periodStart: string) =>
  ({ measure, periodStart, periodEnd: "2019-03-31" }) as Figure;

describe("isFurtherPeriod", () => {
  it("is so of the three years of times of adoption, which are printed beside those of one", () => {
    expect(isFurtherPeriod(figure("adoption-interval-mean", "2016-04-01"))).toBe(true);
    expect(isFurtherPeriod(figure("adoption-interval-mean", "2018-04-01"))).toBe(false);
    expect(isFurtherPeriod(figure("adoption-interval-mean", "2016-04-02"))).toBe(false);
  });

  it("is so of no other measure", () => {
    expect(isFurtherPeriod(figure("cla-number", "2016-04-01"))).toBe(false);
  });
});
