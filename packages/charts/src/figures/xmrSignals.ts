import { capitalised } from "@lac-analytics/core";
import type { XmrPoint } from "@lac-analytics/core/stats";

/** Neighbouring points of a control chart that break one rule in one direction. */
export interface XmrSignalRun {
  /** places of the first and the last point in the chart */
  readonly first: number;
  readonly last: number;
  /** the rule in plain words, with whether it is good or bad news where the chart knows */
  readonly words: string;
}

/**
 * The runs of signals in a control chart, in order. A trend or a shift goes on where a point within it also breaks
 * another rule in the same direction.
 */
export function xmrSignals(points: readonly XmrPoint[]): readonly XmrSignalRun[] {
  const runs: { first: number; last: number; words: string }[] = [];
  let open: { readonly run: (typeof runs)[number]; readonly direction: string; readonly lasting: boolean }[] = [];
  for (const [index, { rule, afterGap }] of points.entries()) {
    if (rule === null || afterGap === true) open = [];
    if (rule === null) continue;
    const words = signalWords(points, index);
    const direction = signalDirection(points, index);
    open = open.filter(({ run, lasting, ...of }) => of.direction === direction && (lasting || run.last === index - 1));
    const same = open.find(({ run }) => run.words === words);
    if (same !== undefined) same.run.last = index;
    else {
      const run = { first: index, last: index, words };
      runs.push(run);
      open.push({ run, direction, lasting: rule === "trend of 7" || rule === "shift of 7" });
    }
  }
  return runs;
}

/** Which way a signal points: of a trend the way it goes, of all other rules the side of the average it is on. */
export function signalDirection(points: readonly XmrPoint[], index: number): "up" | "down" {
  const point = points[index];
  if (point?.rule !== "trend of 7") return (point?.value ?? 0) > (point?.mean ?? 0) ? "up" : "down";
  const [before, after] = [stepsHeld(points, index, -1), stepsHeld(points, index, 1)];
  return (before.length >= after.length ? before : after).sign > 0 ? "up" : "down";
}

/** The rule that a point breaks in plain words, or none. */
export function signalWords(points: readonly XmrPoint[], index: number): string {
  const { rule = null, variation = "common_cause" } = points[index] ?? {};
  if (rule === null) return "None";
  const up = signalDirection(points, index) === "up";
  const plain = {
    "outside limits": up ? "above the upper limit" : "below the lower limit",
    "trend of 7": up ? "7 or more in a row, each higher" : "7 or more in a row, each lower",
    "2 of 3": up ? "2 of 3 close to the upper limit" : "2 of 3 close to the lower limit",
    "shift of 7": up ? "7 or more in a row above average" : "7 or more in a row below average",
  }[rule];
  if (variation === "concern") return `Concern: ${plain}`;
  if (variation === "improvement") return `Improvement: ${plain}`;
  return capitalised(plain);
}

/** How many steps from a point, backwards or forwards in time, go one way, and which way. */
function stepsHeld(points: readonly XmrPoint[], index: number, by: 1 | -1): { length: number; sign: number } {
  let held = { length: 0, sign: 0 };
  for (let at = index; ; at += by) {
    if (points[by === 1 ? at + 1 : at]?.afterGap === true) return held;
    const step = Math.sign(by * ((points[at + by]?.value ?? Number.NaN) - (points[at]?.value ?? Number.NaN)));
    if (!step || (held.sign !== 0 && step !== held.sign)) return held;
    held = { length: held.length + 1, sign: step };
  }
}
