import { requireNotNegative } from "./require.ts";

/** How long one child was watched. Any unit of time, days as a rule. */
export interface Duration {
  /** when watching began, if not from the beginning */
  readonly entry?: number;
  readonly exit: number;
  /** true if the duration ended at `exit`, false if it was still going on */
  readonly event: boolean;
}

export interface AtRisk {
  readonly time: number;
  readonly atRisk: number;
  readonly events: number;
  /** how many come under watch at this time or later */
  readonly toCome: number;
}

/** The times at which durations ended, in order, with how many ended there and how many could have. */
export function atRiskTable(caller: string, durations: readonly Duration[]): AtRisk[] {
  // typed, since an ordinary array sorts numbers by asking a function of each two
  const exits = new Float64Array(durations.length);
  const given = new Float64Array(durations.length);
  const events = new Map<number, number>();
  let late = 0;
  for (const [at, duration] of durations.entries()) {
    requireDuration(caller, duration);
    const { entry, exit, event } = duration;
    exits[at] = exit;
    if (entry !== undefined) given[late++] = entry;
    if (event) events.set(exit, (events.get(exit) ?? 0) + 1);
  }
  exits.sort();
  const entries = given.subarray(0, late).sort();
  const times = Float64Array.from(events.keys()).sort();
  let left = 0;
  let entered = 0;
  const fromBeginning = durations.length - entries.length;
  return Array.from(times, (time) => {
    while ((exits[left] ?? Infinity) < time) left++;
    while ((entries[entered] ?? Infinity) < time) entered++;
    const toCome = entries.length - entered;
    return { time, atRisk: fromBeginning + entered - left, events: events.get(time) ?? 0, toCome };
  });
}

/** Throws a RangeError unless the exit is a finite time of zero or more that comes after the entry. */
function requireDuration(caller: string, { entry, exit }: Duration): void {
  requireNotNegative(caller, "an exit", exit);
  if (entry === undefined) return;
  requireNotNegative(caller, "an entry", entry);
  if (entry >= exit) throw new RangeError(`${caller} needs an entry before its exit, not ${entry} and ${exit}.`);
}
