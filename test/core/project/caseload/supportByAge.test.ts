import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { groupCourses } from "../../../../packages/core/src/project/caseload/groupCourses.ts";
import { supportByAge } from "../../../../packages/core/src/project/caseload/supportByAge.ts";
import { supportMoments } from "../../../../packages/core/src/project/caseload/supportMoments.ts";
import { supportChances, supportCourse } from "./supportCase.ts";

describe("supportByAge", () => {
  it("tells under 21 from those whose take-up decides and those supported already", () => {
    const courses = [
      supportCourse({ takeUpAt: 2 }), // turns 21 in the third month
      supportCourse({ takeUpAt: -1 }), // of 21 and over, in touch
      supportCourse({ takeUpAt: -1, start: "not known" }),
      supportCourse({ takeUpAt: -1, start: "declined" }),
    ];
    const arrival = supportCourse({ start: "to come", takeUpAt: 1 });
    expect(supportByAge(groupCourses(courses, 3), arrival, supportChances({ arrivals: 2 }), 3)).toEqual([
      { under21: 1 + 2, from21: 1, supportedFrom21: 1 },
      { under21: 1 + 2, from21: 1 + 2, supportedFrom21: 1 },
      { under21: 0 + 2, from21: 2 + 4, supportedFrom21: 1 },
    ]);
  });

  it("gives what is expected in receipt at every take-up", () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const span = { from: fc.nat(10), endAt: fc.tuple(fc.integer({ min: 1, max: 30 })) };
    const course = fc.oneof(
      fc.record({
        ...span,
        start: fc.constantFrom("to come", "in receipt", "not in touch", "declined"),
        takeUpAt: fc.integer({ min: -1, max: 15 }),
      }),
      // of whom that is not known who are past 21
      fc.record({ ...span, start: fc.constant("not known"), takeUpAt: fc.constant(-1) }),
    );
    fc.assert(
      fc.property(
        fc.array(course, { maxLength: 8 }),
        fc.record({ takeUp: share, stopping: share, reEngagement: share, contact: share, becoming: share }),
        fc.nat(3),
        (parts, drawn, arrivals) => {
          const courses = parts.map((part) => supportCourse({ ...part, jointFrom: part.from }));
          const arrival = supportCourse({ start: "to come", takeUpAt: 4 });
          const chances = supportChances({ ...drawn, arrivals, contactMonths: 3 });
          const { mean } = supportMoments(groupCourses(courses, 12), arrival, chances, 12);
          const sums = supportByAge(groupCourses(courses, 12), arrival, chances, 12).map(
            ({ under21, from21, supportedFrom21 }) => under21 + supportedFrom21 + drawn.takeUp * from21,
          );
          sums.forEach((sum, month) => {
            expect(sum).toBeCloseTo(mean[month] ?? Number.NaN, 9);
          });
        },
      ),
    );
  });
});
