import type { SupportChances } from "../../../../packages/core/src/project/caseload/SupportChances.ts";
import type { SupportCourse } from "../../../../packages/core/src/project/caseload/SupportCourse.ts";

/** Chances under which nothing happens but what a test asks for. */
export function supportChances(chances: Partial<SupportChances> = {}): SupportChances {
  return {
    takeUp: 1,
    stopping: 0,
    reEngagement: 0,
    contact: 0,
    contactMonths: 1,
    becoming: 1,
    jointWorking: 0,
    qualifying: 0,
    arrivals: 0,
    endAge: 0,
    ...chances,
  };
}

/** A course in receipt from the start to long after the end, but for what a test asks. */
export function supportCourse(course: Partial<SupportCourse> = {}): SupportCourse {
  return { start: "in receipt", given: "always", jointFrom: 0, from: 0, takeUpAt: 100, endAt: [200], ...course };
}
