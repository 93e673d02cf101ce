import { requireNotNegative } from "./require.ts";

/** What is known of one child since a beginning, in days or another unit of time. */
export interface EventHistory {
  /** when the child could have no more events, say by leaving care; null where that had not come when last seen */
  readonly end: number | null;
  readonly lastSeen: number;
  /** when each event came, several at one time each counted; in any order, and also after the end */
  readonly events: readonly number[];
}

/**
 * How many events of children were seen within a window from each one's beginning, and in how much time: what
 * `rateOverTime` is made of. A child is followed to its end, the day it was last seen or the end of the window, whichever comes
 * first; an event on that last day counts, but none on the day of the end itself.
 *
 * @throws {RangeError} if a time is not a number of zero or more
 * @example
 * eventsWatched([{ end: 100, lastSeen: 500, events: [20, 100, 300] }], 730).watched; // => 100
 */
export function eventsWatched(
  histories: readonly EventHistory[],
  window: number,
): { readonly events: number; readonly watched: number } {
  requireNotNegative("eventsWatched", "a window", window);
  let counted = 0;
  let watched = 0;
  for (const { end, lastSeen, events } of histories) {
    for (const time of [...events, lastSeen, end ?? 0]) requireNotNegative("eventsWatched", "a time", time);
    const until = end ?? Infinity;
    const followed = Math.min(until, lastSeen, window);
    watched += followed;
    counted += events.filter((time) => time <= followed && time < until).length;
  }
  return { events: counted, watched };
}
