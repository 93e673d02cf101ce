import type { FutureValues } from "../futureValue.ts";
import { poissonDraw } from "../poissonDraw.ts";
import { randomBits } from "../randomBits.ts";
import type { SupportChances } from "./SupportChances.ts";
import type { SupportCourse } from "./SupportCourse.ts";

/** What is played, and how often. */
export interface SupportSimulation {
  readonly courses: readonly SupportCourse[];
  /** the course of a young person who arrives, as if in month 0 */
  readonly arrival: SupportCourse;
  /** the assumptions in each future; the same object where they are the same */
  readonly chancesIn: (future: number) => SupportChances;
  readonly months: number;
  readonly futures: number;
  readonly seed: number;
}

const allBits = 2 ** 32;

/** A month after every projection. */
const never = 2 ** 20;

/**
 * Plays the support of every young person in each future, by the steps of `chancesInReceipt`, and counts those in
 * receipt at the end of each month. Rather than go through the months it draws when the next change comes, so that a
 * young person to whom nothing happens costs one draw.
 *
 * @returns by month, the count in each future
 */
export function simulateSupport(simulation: SupportSimulation): readonly FutureValues[] {
  const { courses, arrival, chancesIn, months, futures, seed } = simulation;
  const next = randomBits(seed, "support");
  const result = Array.from({ length: months }, () => new Float64Array(futures));
  const changes = new Int32Array(months + 1);
  let chances = chancesIn(0);
  let play = player(chances, months, next, changes);
  for (let future = 0; future < futures; future += 1) {
    const now = chancesIn(future);
    if (now !== chances) {
      chances = now;
      play = player(chances, months, next, changes);
    }
    changes.fill(0);
    for (const course of courses) play(course, 0);
    for (let month = 0; chances.arrivals > 0 && month < months; month += 1) {
      for (let left = poissonDraw(chances.arrivals, next); left > 0; left -= 1) play(arrival, month);
    }
    let count = 0;
    for (let month = 0; month < months; month += 1) {
      count += changes[month] ?? 0;
      const counts = result[month];
      if (counts !== undefined) counts[future] = count;
    }
  }
  return result;
}

/**
 * A function that plays one course, begun some months later than written, and notes when support begins and ends.
 *
 * What holds at the head of the loop: `month` is the last month that is settled, and at its end the young person is in
 * receipt or not as `supported` says; a stretch of support that is going on began in month `since` and has not been noted.
 * `changes` gets +1 where a stretch begins and -1 where it ends, so that its running sum is the number in receipt.
 *
 * Why it is the process of `chancesInReceipt`, which goes month by month: a trial of the same chance every month first
 * succeeds after a geometric number of months, and `monthsUntil` draws that number by inverting its distribution
 * (Devroye, L. (1986) Non-uniform random variate generation, chapter III). A month in which something else decides, the
 * 21st birthday or that in which outreach comes, cuts a wait short; the geometric has no memory, so that drawing anew
 * from there changes nothing. Whoever is in receipt before 21 cannot stop, which is why no wait is drawn until then.
 */
function player(
  chances: SupportChances,
  months: number,
  next: () => number,
  changes: Int32Array,
): (course: SupportCourse, later: number) => void {
  const { contactMonths, endAge } = chances;
  const takesUp = chances.takeUp * allBits;
  const becomes = chances.becoming * allBits;
  const qualifies = chances.qualifying * allBits;
  const isReached = chances.contact * allBits;
  const isJoint = chances.jointWorking * allBits;
  const toStop = survival(chances.stopping, months);
  const toReturn = survival(chances.reEngagement, months);

  return (course, later) => {
    const { start, given } = course;
    if (given !== "always" && next() >= (given === "qualifying" ? qualifies : becomes)) return;
    const end = Math.min((course.endAt[endAge] ?? 0) + later, months);
    const takeUpAt = course.takeUpAt < 0 ? -1 : course.takeUpAt + later;
    const note = (from: number, to: number): void => {
      if (from >= end) return;
      changes[from] = (changes[from] ?? 0) + 1;
      const until = Math.min(to, end);
      changes[until] = (changes[until] ?? 0) - 1;
    };
    // month -1 is the day before the projection: what is known of it is settled without a draw
    let month = -1;
    let supported = start === "in receipt";
    let reachedAt = never;
    if (start === "to come") {
      const from = course.from + later;
      if (isJoint > 0 && course.jointFrom < course.from && next() < isJoint) {
        note(Math.max(course.jointFrom + later, 0), from);
      }
      if (from >= end) return;
      month = from;
      supported = from !== takeUpAt || next() < takesUp;
    } else if (start === "not known") supported = next() < takesUp;
    else if (start === "not in touch" && next() < isReached) reachedAt = Math.floor((next() / allBits) * contactMonths);
    let since = supported ? Math.max(month, 0) : 0;
    while (month < end) {
      if (supported) {
        if (month < takeUpAt) {
          month = takeUpAt;
          supported = month >= end || next() < takesUp;
        } else {
          month += monthsUntil(toStop, next());
          // whoever stops in the very month of being reached is in receipt at its end, and the stretch goes on
          supported = month === reachedAt;
        }
        if (!supported || month >= end) note(since, month);
      } else {
        // outreach and coming back by oneself run side by side, and the earlier counts; both may fall on the birthday
        const back = month + monthsUntil(toReturn, next());
        month = reachedAt > month && reachedAt < back ? reachedAt : back;
        if (month >= end) return;
        supported = month !== takeUpAt || next() < takesUp;
        since = month;
      }
    }
  };
}

/** The chance, times 2^32, that nothing has happened by each month. */
function survival(chance: number, months: number): Float64Array {
  const result = new Float64Array(months + 2).fill(allBits);
  for (let month = 1; month < result.length; month += 1) result[month] = (result[month - 1] ?? 0) * (1 - chance);
  return result;
}

/** How many months pass until something happens, from the bits of one draw; `never` where it does not in our time. */
function monthsUntil(nothingBy: Float64Array, bits: number): number {
  let high = nothingBy.length - 1;
  if (bits < (nothingBy[high] ?? 0)) return never;
  let low = 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (bits < (nothingBy[middle] ?? 0)) low = middle + 1;
    else high = middle;
  }
  return low;
}
