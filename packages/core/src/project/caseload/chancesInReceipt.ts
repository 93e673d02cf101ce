import type { SupportChances } from "./SupportChances.ts";
import type { SupportCourse } from "./SupportCourse.ts";

/**
 * The chance that a young person is in receipt of support at the end of each month, exactly.
 *
 * In each month, in this order: whoever is in receipt and was 21 or over at its start may stop, and whoever is not may
 * come back; whoever is not in touch at the start may be reached, in one of the first months; whoever turns 21 in
 * receipt goes on with the chance of take-up; and at the end of support it ends. `simulateSupport` plays the same
 * steps.
 */
export function chancesInReceipt(course: SupportCourse, chances: SupportChances, months: number): Float64Array {
  const { start, jointFrom, from, takeUpAt } = course;
  const { takeUp, stopping, reEngagement, contact, contactMonths } = chances;
  const given = course.given === "always" ? 1 : course.given === "qualifying" ? chances.qualifying : chances.becoming;
  const result = new Float64Array(months);
  const end = Math.min(course.endAt[chances.endAge] ?? 0, months);
  const joint = given * chances.jointWorking;
  for (let month = Math.max(jointFrom, 0); month < Math.min(from, end); month += 1) result[month] = joint;
  const reachedEachMonth = start === "not in touch" ? contact / contactMonths : 0;
  // those whom outreach has reached, who are all in receipt in that month, and the others
  let reached = 0;
  let inReceiptReached = 0;
  let inReceipt = start === "in receipt" ? 1 : start === "not known" ? takeUp : 0;
  for (let month = Math.max(start === "to come" ? from : 0, 0); month < end; month += 1) {
    if (start === "to come" && month === from) inReceipt = 1;
    else {
      const stays = month > takeUpAt ? 1 - stopping : 1;
      inReceipt = inReceipt * stays + (1 - reached - inReceipt) * reEngagement;
      inReceiptReached = inReceiptReached * stays + (reached - inReceiptReached) * reEngagement;
    }
    if (month < contactMonths && reachedEachMonth > 0) {
      const others = 1 - reached;
      inReceipt *= Math.max(others - reachedEachMonth, 0) / others;
      reached += reachedEachMonth;
      inReceiptReached += reachedEachMonth;
    }
    if (month === takeUpAt) {
      inReceipt *= takeUp;
      inReceiptReached *= takeUp;
    }
    result[month] = given * (inReceipt + inReceiptReached);
  }
  return result;
}
