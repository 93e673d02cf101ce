import { breakBetween, comparable, type Figure, isUnder } from "@lac-analytics/core";
import type { Change } from "./Change.ts";
import { shownInterval } from "./shownInterval.ts";

/**
 * The change from an earlier figure to a later one, with an interval made of the limits of both; nothing where either
 * has none, is of a part only, or they differ in level, or the catalogue forbids to compare them. Where it says that
 * the intervals are too narrow, no change is clear by them. The two are taken as independent. Where the same children are counted twice the
 * truth is surer than the interval says, so that what it calls clear is.
 *
 * Source: Zou, G. Y. and Donner, A. (2008) Construction of confidence limits about effect measures: a general approach.
 * Statistics in Medicine 27, 1693–1702; for two shares with Wilson's limits it is Newcombe's method 10.
 *
 * @example
 * const days = ["2018-03-31", "2019-01-21"].map(dayFromIso);
 * const [before, later] = figuresOver(care, days, { measures: [findMeasure("foster-share")] }).flat();
 * // 233 of 315, 74.0%, after 235 of 313, 75.1%
 * changeBetween(later, before).value; // => -1.11…
 * changeBetween(later, before).clear; // => false
 */
export function changeBetween(later: Figure, before: Figure): Change | undefined {
  const [now, earlier] = [comparable(later), comparable(before)];
  const [limits, limitsBefore] = [shownInterval(now), shownInterval(earlier)];
  if (now.symbol !== "" || earlier.symbol !== "" || limits === undefined || limitsBefore === undefined)
    return undefined;
  if (breakBetween(earlier, now) !== undefined) return undefined;
  const { confidence = 0.95 } = limits;
  if (confidence !== limitsBefore.confidence) return undefined;
  const value = now.value - earlier.value;
  const lower = value - Math.hypot(now.value - limits.lower, limitsBefore.upper - earlier.value);
  const upper = value + Math.hypot(limits.upper - now.value, earlier.value - limitsBefore.lower);
  const isClear = (lower > 0 || upper < 0) && !isUnder(now, "interval-too-narrow");
  return { value, lower, upper, confidence, clear: isClear };
}
