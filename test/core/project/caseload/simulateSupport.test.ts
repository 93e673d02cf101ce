import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chancesInReceipt } from "../../../../packages/core/src/project/caseload/chancesInReceipt.ts";
import { groupCourses } from "../../../../packages/core/src/project/caseload/groupCourses.ts";
import type { SupportChances } from "../../../../packages/core/src/project/caseload/SupportChances.ts";
import type { SupportCourse } from "../../../../packages/core/src/project/caseload/SupportCourse.ts";
import { simulateSupport } from "../../../../packages/core/src/project/caseload/simulateSupport.ts";
import { supportMoments } from "../../../../packages/core/src/project/caseload/supportMoments.ts";
import { supportChances, supportCourse } from "./supportCase.ts";

const arrival: SupportCourse = { start: "to come", given: "always", jointFrom: 2, from: 4, takeUpAt: 10, endAt: [14] };

function simulate(
  courses: readonly SupportCourse[],
  chances: SupportChances,
  months: number,
  futures: number,
  seed: number = 1,
): readonly Float64Array[] {
  return simulateSupport({ courses, arrival, chancesIn: () => chances, months, futures, seed });
}

/** The distribution of a sum of independent yes or no, by convolution. */
function distributionOfSum(chances: readonly number[]): readonly number[] {
  let distribution = [1];
  for (const chance of chances) {
    distribution = [...distribution, 0].map(
      (probability, count) => probability * (1 - chance) + (distribution[count - 1] ?? 0) * chance,
    );
  }
  return distribution;
}

const anyCourse: fc.Arbitrary<SupportCourse> = fc
  .record({
    start: fc.constantFrom("to come", "in receipt", "not in touch", "declined", "not known"),
    given: fc.constantFrom("always", "becoming a care leaver", "qualifying"),
    jointFrom: fc.integer({ min: 0, max: 8 }),
    wait: fc.integer({ min: 0, max: 6 }),
    takeUpAt: fc.integer({ min: -1, max: 20 }),
    end: fc.integer({ min: -1, max: 24 }),
  })
  .map(({ wait, end, ...course }) => ({
    ...course,
    from: course.jointFrom + wait,
    // at 21 nobody is still waiting for the 18th birthday
    takeUpAt: course.start === "to come" ? course.jointFrom + wait + 1 + Math.abs(course.takeUpAt) : course.takeUpAt,
    endAt: [end],
  }));

const share = fc.constantFrom(0, 0.1, 0.4, 0.75, 1);
const anyChances: fc.Arbitrary<SupportChances> = fc.record({
  takeUp: share,
  stopping: share,
  reEngagement: share,
  contact: share,
  contactMonths: fc.integer({ min: 1, max: 6 }),
  becoming: share,
  jointWorking: share,
  qualifying: share,
  arrivals: fc.constantFrom(0, 0.5, 3),
  endAge: fc.constant(0),
});

describe("simulateSupport", () => {
  it("has the exact mean and variance, within the error of simulation, whatever the course and the chances", () => {
    const futures = 4000;
    const months = 18;
    fc.assert(
      fc.property(fc.array(anyCourse, { minLength: 1, maxLength: 6 }), anyChances, (courses, chances) => {
        const exact = supportMoments(groupCourses(courses, months), arrival, chances, months);
        simulate(courses, chances, months, futures).forEach((counts, month) => {
          const mean = counts.reduce((sum, count) => sum + count, 0) / futures;
          const variance = counts.reduce((sum, count) => sum + (count - mean) ** 2, 0) / futures;
          const [expected = 0, spread = 0] = [exact.mean[month], exact.variance[month]];
          expect(Math.abs(mean - expected)).toBeLessThan(6 * Math.sqrt(spread / futures) + 1e-9);
          expect(Math.abs(variance - spread)).toBeLessThan(8 * Math.sqrt((spread + 2 * spread ** 2) / futures) + 1e-9);
        });
      }),
      { numRuns: 60, seed: 20190331 },
    );
  });

  it("has the exact distribution: a sum of unequal chances", () => {
    const courses = Array.from({ length: 40 }, (_, at) => supportCourse({ takeUpAt: (at % 20) - 1 }));
    const chances = supportChances({ takeUp: 0.7, stopping: 0.03, reEngagement: 0.05 });
    const futures = 20_000;
    const month = 15;
    const counts = simulate(courses, chances, month + 1, futures).at(-1) ?? new Float64Array();
    const exact = distributionOfSum(courses.map((course) => chancesInReceipt(course, chances, month + 1)[month] ?? 0));
    let below = 0;
    exact.forEach((probability, count) => {
      below += probability;
      const share = counts.filter((simulated) => simulated <= count).length / futures;
      expect(Math.abs(share - below)).toBeLessThan(4.5 * Math.sqrt((below * (1 - below)) / futures) + 1e-9);
    });
  });

  it("keeps a young person's months together: whoever was never in receipt at 22 was not at 23 either", () => {
    const counts = simulate([supportCourse({ takeUpAt: 1 })], supportChances({ takeUp: 0.5 }), 4, 2000);
    for (let future = 0; future < 2000; future += 1) expect(counts[2]?.[future]).toBe(counts[3]?.[future]);
  });

  it("is the same for the same seed, and another for another", () => {
    const courses = [supportCourse({ takeUpAt: 1 }), supportCourse({ start: "not in touch" })];
    const chances = supportChances({ takeUp: 0.5, contact: 0.5, contactMonths: 3, arrivals: 1 });
    expect(simulate(courses, chances, 12, 200, 5)).toEqual(simulate(courses, chances, 12, 200, 5));
    expect(simulate(courses, chances, 12, 200, 5)).not.toEqual(simulate(courses, chances, 12, 200, 6));
  });

  it("counts nobody where there is nobody", () => {
    expect(simulate([], supportChances(), 2, 3)).toEqual([new Float64Array(3), new Float64Array(3)]);
  });
});
