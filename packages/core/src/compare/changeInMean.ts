import { mean } from "simple-statistics";
import type { Measure } from "../measure/Measure.ts";
import { periodOf } from "../measure/periodOf.ts";
import type { Day } from "../return/Day.ts";
import type { Return } from "../return/Return.ts";
import { compareOverlappingMeans } from "../stats/compareOverlappingMeans.ts";

/** Some children of a window, and their mean; null where there are none. */
export interface WindowShare {
  readonly count: number;
  readonly mean: number | null;
}

/** How a mean changed between two windows that may overlap, and whether by more than chance. */
export interface MeanChange {
  readonly earlier: WindowShare;
  readonly later: WindowShare;
  /** those in the earlier window alone, in both, and in the later alone */
  readonly left: WindowShare;
  readonly stayed: WindowShare;
  readonly entered: WindowShare;
  /** what of the change the leaving of some makes, and what the entering of others; null where nobody is in both */
  readonly byLeaving: number | null;
  readonly byEntering: number | null;
  /** later less earlier, with its interval */
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
  readonly confidence: number;
  readonly p: number;
  readonly method: string;
  /** whether the interval leaves out no change at all */
  readonly clear: boolean;
}

const confidence = 0.95;

/**
 * The change in a measure's mean between two days, say of an average over three years from one quarter to the next.
 * Windows of three years that end half a year apart share most of their children, so the two means are not compared as
 * if they were of different ones: whoever is in both counts as the same, and those who left the window and those who
 * entered it make the change. Undefined where a window is empty or there are too few to judge a spread by. Sisters and
 * brothers are adopted together, so the truth is a little less sure than the interval says.
 *
 * Method: `compareOverlappingMeans`.
 *
 * @throws {RangeError} if the measure is not a mean
 * @example
 * const change = changeInMean(care, findMeasure("adoption-a10"), dayFromIso("2018-03-31"), dayFromIso("2018-09-30"));
 * [change.left.count, change.stayed.count, change.entered.count, change.clear]; // => [8, 48, 5, false]
 * change.value; // => -26.65…
 * changeInMean(care, findMeasure("cla-number"), dayFromIso("2018-03-31"), dayFromIso("2018-09-30")); // throws: "changeInMean requires a measure that is a mean, and cla-number is none"
 */
export function changeInMean(care: Return, measure: Measure, earlierDay: Day, laterDay: Day): MeanChange | undefined {
  if (measure.statistic !== "mean") {
    throw new RangeError(`changeInMean requires a measure that is a mean, and ${measure.id} is none`);
  }
  const before = amountsOf(care, measure, earlierDay);
  const after = amountsOf(care, measure, laterDay);
  const left = valuesOf(before, (key) => !after.has(key));
  const stayed = valuesOf(after, (key) => before.has(key));
  const entered = valuesOf(after, (key) => !before.has(key));
  const groups = [left, stayed, entered];
  const vary = groups.some((group) => new Set(group).size > 1);
  if (before.size === 0 || after.size === 0 || !vary) return undefined;
  const { value, lower, upper, p, method } = compareOverlappingMeans({ left, stayed, entered }, { confidence });
  const earlier = shareOf([...before.values()]);
  const later = shareOf([...after.values()]);
  const inBoth = shareOf(stayed);
  return {
    earlier,
    later,
    left: shareOf(left),
    stayed: inBoth,
    entered: shareOf(entered),
    byLeaving: difference(inBoth, earlier),
    byEntering: difference(later, inBoth),
    value,
    lower,
    upper,
    confidence,
    p,
    method,
    clear: lower > 0 || upper < 0,
  };
}

/** What goes into the mean at a day, by the child and the day on which it counts. */
function amountsOf(care: Return, measure: Measure, day: Day): ReadonlyMap<string, number> {
  const { numerator } = measure.count({ care, period: periodOf(measure, { asAt: day }) });
  return new Map(numerator.map(({ child, day: counted, amount = 1 }) => [`${child} ${counted}`, amount]));
}

function valuesOf(amounts: ReadonlyMap<string, number>, isOf: (key: string) => boolean): readonly number[] {
  return [...amounts].flatMap(([key, amount]) => (isOf(key) ? [amount] : []));
}

function difference(one: WindowShare, other: WindowShare): number | null {
  return one.mean === null || other.mean === null ? null : one.mean - other.mean;
}

function shareOf(values: readonly number[]): WindowShare {
  const count = values.length;
  return { count, mean: count === 0 ? null : mean(values) };
}
