import { requireAllFinite, requireFinite } from "./require.ts";
import { xmrLimits } from "./xmrLimits.ts";
import { type XmrRule, type XmrSignal, xmrRules } from "./xmrRules.ts";

export type Improvement = "increase" | "decrease" | "neutral";
export type XmrVariation = "common_cause" | "improvement" | "concern" | "neutral_high" | "neutral_low";
export type XmrAssurance = "consistent_pass" | "consistent_fail" | "inconsistent";

export interface XmrOptions {
  /** reckon each segment's limits from its first so many values, 12 or more; default all of them */
  readonly fixAfter?: number;
  /** index of the first point of each new segment, where the process is known to have changed */
  readonly rebase?: readonly number[];
  /** index of each point before which values are missing in time, so that it does not follow the one before it */
  readonly gapBefore?: readonly number[];
  /** which way is better; default `neutral`, which judges nothing */
  readonly improvement?: Improvement;
  readonly target?: number;
  /** drop moving ranges of 3.267 times their average or more, once; default true. NHS England's Excel tool does not */
  readonly screenOutliers?: boolean;
}

export interface XmrPoint {
  readonly value: number;
  readonly mean: number;
  /** the lower and upper process limits; null where a segment has one point only. Not cut off at zero */
  readonly lower: number | null;
  readonly upper: number | null;
  readonly rule: XmrRule | null;
  readonly variation: XmrVariation;
  /** values before it are missing in time */
  readonly afterGap?: true;
}

export interface XmrChart {
  readonly points: readonly XmrPoint[];
  /** whether the last segment's limits lie all on the good or all on the bad side of the target; null without both */
  readonly assurance: XmrAssurance | null;
}

/**
 * An individuals control chart (XmR): values in order of time, natural process limits at the mean ± 2.66 average
 * moving ranges, and the points that chance alone is unlikely to have made. Rules start afresh at each rebase, and
 * after each gap in time, over which there is no moving range either.
 *
 * A series that never or hardly ever moves keeps its unscreened ranges, so that its limits do not fall on its mean.
 * Fewer than 13 points give loose limits.
 *
 * Sources: Shewhart, W. A. (1931) Economic Control of Quality of Manufactured Product; Provost, L. P. and Murray, S.
 * (2011) The Health Care Data Guide; NHS England, Making Data Count, for the four rules and their order.
 *
 * @throws {RangeError} if there are no values, one is not finite, `fixAfter` is under 12, or `rebase` or `gapBefore` is
 * not rising indexes within the series
 * @example
 * xmrChart([52, 48, 55, 50, 47]).points[0].upper; // => 63.035
 */
export function xmrChart(values: readonly number[], options: XmrOptions = {}): XmrChart {
  const { fixAfter, rebase = [], gapBefore = [], improvement = "neutral", target, screenOutliers = true } = options;
  requireAllFinite("xmrChart", values);
  if (values.length === 0) throw new RangeError("xmrChart needs at least one value.");
  if (fixAfter !== undefined && !(Number.isInteger(fixAfter) && fixAfter >= 12)) {
    throw new RangeError(`xmrChart needs at least 12 values to fix its limits, not ${fixAfter}.`);
  }
  if (target !== undefined) requireFinite("xmrChart", "a target", target);
  requireRising(rebase, values.length, "to rebase at");
  requireRising(gapBefore, values.length, "for points after a gap");
  const starts = [0, ...rebase];
  const gaps = new Set(gapBefore);
  const points = starts.flatMap((start, segment) => {
    const part = values.slice(start, starts[segment + 1]);
    const breaks = gapBefore.map((index) => index - start);
    const limits = xmrLimits(stretchesOf(part.slice(0, fixAfter), breaks), screenOutliers);
    const signals = stretchesOf(part, breaks).flatMap((stretch) => xmrRules(stretch, limits));
    return part.map((value, index): XmrPoint => {
      const signal = signals[index] ?? null;
      const { mean, lower, upper } = limits;
      return {
        value,
        mean,
        lower,
        upper,
        rule: signal?.rule ?? null,
        variation: variationOf(signal, improvement),
        ...(gaps.has(start + index) && { afterGap: true }),
      };
    });
  });
  return { points, assurance: assuranceOf(points.at(-1), improvement, target) };
}

function requireRising(indexes: readonly number[], length: number, what: string): void {
  const isRising = indexes.every((index, at) => index > (indexes[at - 1] ?? 0) && index < length);
  if (isRising && indexes.every(Number.isInteger)) return;
  throw new RangeError(`xmrChart needs rising indexes within the series ${what}, not ${indexes.join(", ")}.`);
}

/** Values in stretches that follow each other without a gap. */
function stretchesOf(values: readonly number[], breaks: readonly number[]): readonly (readonly number[])[] {
  const starts = [0, ...breaks.filter((index) => index > 0 && index < values.length)];
  return starts.map((start, at) => values.slice(start, starts[at + 1]));
}

function variationOf(signal: XmrSignal | null, improvement: Improvement): XmrVariation {
  if (signal === null) return "common_cause";
  if (improvement === "neutral") return signal.direction === 1 ? "neutral_high" : "neutral_low";
  return (signal.direction === 1) === (improvement === "increase") ? "improvement" : "concern";
}

function assuranceOf(
  last: XmrPoint | undefined,
  improvement: Improvement,
  target: number | undefined,
): XmrAssurance | null {
  if (target === undefined || improvement === "neutral" || !last || last.lower === null || last.upper === null)
    return null;
  if (target > last.upper) return improvement === "increase" ? "consistent_fail" : "consistent_pass";
  if (target < last.lower) return improvement === "increase" ? "consistent_pass" : "consistent_fail";
  return "inconsistent";
}
