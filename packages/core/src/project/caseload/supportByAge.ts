import type { CourseGroup } from "./groupCourses.ts";
import type { SupportChances } from "./SupportChances.ts";
import type { SupportCourse } from "./SupportCourse.ts";
import { supportMoments } from "./supportMoments.ts";

/**
 * Young people by age, so that what is expected in receipt is `under21 + supportedFrom21 + takeUp × from21`, whatever
 * the take-up at 21.
 */
export interface SupportByAge {
  /** under 21, in receipt */
  readonly under21: number;
  /** of 21 and over, of whom the take-up at 21 decides */
  readonly from21: number;
  /** of 21 and over, in receipt whatever the take-up: it was taken up before, or they come back */
  readonly supportedFrom21: number;
}

/**
 * What is expected at the end of each month by age. The number in receipt is a straight line over take-up, which its
 * values at no take-up and at full take-up tell.
 */
export function supportByAge(
  courses: readonly CourseGroup[],
  arrival: SupportCourse,
  chances: SupportChances,
  months: number,
): readonly SupportByAge[] {
  const atNone = supportMoments(courses, arrival, { ...chances, takeUp: 0 }, months);
  const atFull = supportMoments(courses, arrival, { ...chances, takeUp: 1 }, months);
  return Array.from({ length: months }, (_, month) => {
    const [none = 0, full = 0, under21 = 0] = [atNone.mean[month], atFull.mean[month], atNone.under21[month]];
    return { under21, from21: full - none, supportedFrom21: none - under21 };
  });
}
