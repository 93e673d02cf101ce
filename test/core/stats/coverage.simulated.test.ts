import { cumulativeIncidence, kaplanMeier, rateOverTime } from "@lac-analytics/core/stats";
import { describe, expect, it } from "vitest";
import { chanceOf, randomBits } from "../../../packages/core/src/project/randomBits.ts";

/** How a child who left care fares: comes back by one hazard a day, turns 18 by another, and is lost from sight on some day. */
const comesBack = 1 / 900;
const turns18 = 1 / 1500;
const longest = 1200;

const cohorts = 400;
const children = 120;

function cohortOf(seed: number) {
  const next = randomBits(seed, "cohort");
  const wait = (rate: number): number => -Math.log(chanceOf(next())) / rate;
  return Array.from({ length: children }, () => {
    const [back, grown, lost] = [wait(comesBack), wait(turns18), longest * (0.3 + 0.7 * chanceOf(next()))];
    const exit = Math.min(back, grown, lost);
    return { exit, cause: exit === lost ? null : exit === back ? "returned" : "turned-18" };
  });
}

const all = Array.from({ length: cohorts }, (_, seed) => cohortOf(seed));
/** 400 cohorts cover 95 times of 100 with a standard error of 1.1. */
const share = (covers: (cohort: (typeof all)[number]) => boolean): number => all.filter(covers).length / cohorts;

describe("intervals of simulated cohorts whose hazards are known", () => {
  it.each([182, 365, 730])(
    "hold the share back within %d days, 18th birthdays competing, 92 to 98 times of 100",
    (days) => {
      const sum = comesBack + turns18;
      const truth = (comesBack / sum) * (1 - Math.exp(-sum * days));
      const held = share((cohort) => {
        const returned = cumulativeIncidence(cohort).find(({ cause }) => cause === "returned");
        const step = returned?.steps.findLast(({ time }) => time <= days);
        return (step?.lower ?? 1) <= truth && truth <= (step?.upper ?? 0);
      });
      expect(held).toBeGreaterThanOrEqual(0.92);
      expect(held).toBeLessThanOrEqual(0.98);
    },
  );

  it("hold the share not yet back, were nobody to turn 18, 92 to 98 times of 100", () => {
    const held = share((cohort) => {
      const { steps } = kaplanMeier(cohort.map(({ exit, cause }) => ({ exit, event: cause === "returned" })));
      const step = steps.findLast(({ time }) => time <= 365);
      const truth = Math.exp(-comesBack * 365);
      return (step?.lower ?? 1) <= truth && truth <= (step?.upper ?? 0);
    });
    expect(held).toBeGreaterThanOrEqual(0.92);
    expect(held).toBeLessThanOrEqual(0.98);
  });

  it("hold a rate over days watched at least 95 times of 100, but for chance, as exact ones must", () => {
    const held = share((cohort) => {
      const watched = cohort.reduce((sum, { exit }) => sum + exit, 0);
      const { lower = 1, upper = 0 } = rateOverTime(cohort.filter(({ cause }) => cause === "returned").length, watched);
      return lower <= 1000 * comesBack && 1000 * comesBack <= upper;
    });
    expect(held).toBeGreaterThanOrEqual(0.93);
  });
});
