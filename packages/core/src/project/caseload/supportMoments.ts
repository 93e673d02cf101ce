import { chancesInReceipt } from "./chancesInReceipt.ts";
import type { CourseGroup } from "./groupCourses.ts";
import type { SupportChances } from "./SupportChances.ts";
import type { SupportCourse } from "./SupportCourse.ts";

/** The mean and the variance of a count, by month. */
export interface CountMoments {
  readonly mean: Float64Array;
  readonly variance: Float64Array;
  /** the mean of those under 21 among them */
  readonly under21: Float64Array;
}

/**
 * The mean and the variance of the number in receipt of support at the end of each month, exactly, at known
 * assumptions. Young people known at the start are each in receipt or not, independently; those who arrive come as a
 * Poisson process, and however it is thinned what is left of it has its mean for its variance.
 */
export function supportMoments(
  courses: readonly CourseGroup[],
  arrival: SupportCourse,
  chances: SupportChances,
  months: number,
): CountMoments {
  const mean = new Float64Array(months);
  const variance = new Float64Array(months);
  const under21 = new Float64Array(months);
  for (const { course, number } of courses) {
    const inReceipt = chancesInReceipt(course, chances, months);
    for (let month = 0; month < months; month += 1) {
      const chance = inReceipt[month] ?? 0;
      mean[month] = (mean[month] ?? 0) + number * chance;
      variance[month] = (variance[month] ?? 0) + number * chance * (1 - chance);
      if (month < course.takeUpAt) under21[month] = (under21[month] ?? 0) + number * chance;
    }
  }
  if (chances.arrivals > 0) {
    const sinceArrival = chancesInReceipt(arrival, chances, months);
    let arrived = 0;
    let arrivedUnder21 = 0;
    for (let month = 0; month < months; month += 1) {
      arrived += chances.arrivals * (sinceArrival[month] ?? 0);
      mean[month] = (mean[month] ?? 0) + arrived;
      variance[month] = (variance[month] ?? 0) + arrived;
      if (month < arrival.takeUpAt) arrivedUnder21 = arrived;
      under21[month] = (under21[month] ?? 0) + arrivedUnder21;
    }
  }
  return { mean, variance, under21 };
}
