import { describe, expect, it } from "vitest";
import { groupCourses } from "../../../../packages/core/src/project/caseload/groupCourses.ts";
import { supportCourse } from "./supportCase.ts";

describe("groupCourses", () => {
  it("takes courses together that end or come to 21 after the last month", () => {
    const groups = groupCourses(
      [supportCourse({ endAt: [12], takeUpAt: 30 }), supportCourse({ endAt: [40], takeUpAt: 12 })],
      12,
    );
    expect(groups.map(({ number }) => number)).toEqual([2]);
  });

  it.each([
    { start: "declined" },
    { given: "qualifying" },
    { jointFrom: 1 },
    { from: 1 },
    { takeUpAt: 11 },
    { endAt: [11] },
    { endAt: [11, 12] },
  ] as const)("keeps apart what differs within the months: %j", (course) => {
    const courses = [supportCourse(), supportCourse(course), supportCourse()];
    expect(groupCourses(courses, 12).map(({ number }) => number)).toEqual([2, 1]);
  });

  it("has none of nobody", () => {
    expect(groupCourses([], 12)).toEqual([]);
  });
});
