import type { SupportCourse } from "./SupportCourse.ts";

/** A course that several young people have, and how many. */
export interface CourseGroup {
  readonly course: SupportCourse;
  readonly number: number;
}

/**
 * Courses that do not differ within the months of a projection, each once: young people born in the same month have the
 * same, and when support ends after the last month does not matter.
 */
export function groupCourses(courses: readonly SupportCourse[], months: number): readonly CourseGroup[] {
  const groups = new Map<string, { course: SupportCourse; number: number }>();
  for (const course of courses) {
    const { start, given, jointFrom, from, takeUpAt, endAt } = course;
    const ends = endAt.map((end) => Math.min(end, months));
    const key = [start, given, jointFrom, from, Math.min(takeUpAt, months), ends].join("/");
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { course, number: 1 });
    else group.number += 1;
  }
  return [...groups.values()];
}
