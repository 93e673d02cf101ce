import { type ChartTable, changeBetween, decimalsOfUnit, formatNumber, longDate } from "@lac-analytics/charts";
import {
  breakBetween,
  capitalised,
  comparable,
  type Day,
  type Figure,
  isoFromDay,
  verdictOf,
} from "@lac-analytics/core";
import type { IndicatorFigures } from "../source/indicatorFigures.ts";
import type { NotebookSource } from "../source/NotebookSource.ts";
import { stockChange } from "../source/stockChange.ts";
import { againstThreshold } from "../words/againstThreshold.ts";
import { changeSizeInWords } from "../words/changeSizeInWords.ts";
import type { Decimals } from "../words/Decimals.ts";
import { differenceInWords } from "../words/differenceInWords.ts";
import { shortVerdict } from "./atAGlance.ts";
import type { WatchedSeries } from "./findings.ts";

/** An indicator, and what its author aims at. */
export interface AimedIndicator extends IndicatorFigures {
  readonly target: number | undefined;
}

/**
 * An indicator with the first target that is given for it; a target of a year's number is none of a month's.
 *
 * @example
 * const name = { measure: "three-placements-year", breakdown: "total", category: "total" };
 * const on = (asAt) => figuresOf(care, { asAt }, { measures: [findMeasure("three-placements-year")] });
 * const [one] = indicatorFigures(source, [name], dayFromIso("2018-07-21"), { "three-placements-year": { on, all: [] } });
 * withTarget(one, [{ indicator: { ...name, target: 10 } }]).target; // => 10
 */
export function withTarget(
  one: IndicatorFigures,
  given: readonly { readonly indicator: IndicatorFigures["indicator"] }[],
): AimedIndicator {
  const found = given.find(({ indicator }) => isSame(indicator, one.indicator) && indicator.target !== undefined);
  const target = found?.indicator.target;
  return { ...one, target: one.isMonthly && one.measure.unit !== "percent" ? undefined : target };
}

/**
 * Whether two names are of one figure.
 *
 * @example
 * const name = { measure: "cla-number", breakdown: "total", category: "total" };
 * isSame(name, { ...name, target: 300 }); // => true
 * isSame(name, { ...name, breakdown: "sex", category: "male" }); // => false
 */
export function isSame(one: Named, other: Named | undefined): boolean {
  return one.measure === other?.measure && one.breakdown === other.breakdown && one.category === other.category;
}

type Named = Pick<IndicatorFigures["indicator"], "measure" | "breakdown" | "category">;

/**
 * An indicator as the first page watches it.
 *
 * @example
 * const name = { measure: "three-placements-year", breakdown: "total", category: "total" };
 * const on = (asAt) => figuresOf(care, { asAt }, { measures: [findMeasure("three-placements-year")] });
 * const asked = { "three-placements-year": { on, all: yearEndsTo(source.asAt).flatMap(on) } };
 * const [one] = indicatorFigures(source, [name], dayFromIso("2018-07-21"), asked);
 * watchedIndicator({ ...one, target: 10 }).aim; // => {"value":10,"name":"the target"}
 * watchedIndicator({ ...one, target: 10 }).figures.slice(-2).map(countCell); // => [31,32]
 */
export function watchedIndicator({ series, yearAgo, measure, target }: AimedIndicator): WatchedSeries {
  return {
    figures: series,
    measure,
    ...(yearAgo !== undefined && { before: yearAgo }),
    ...(target !== undefined && { aim: { value: target, name: "the target" } }),
  };
}

/**
 * Whether an indicator meets its target; undefined where it has none, or no value, or neither way is better.
 *
 * @example
 * const name = { measure: "three-placements-year", breakdown: "total", category: "total" };
 * const on = (asAt) => figuresOf(care, { asAt }, { measures: [findMeasure("three-placements-year")] });
 * const [one] = indicatorFigures(source, [name], dayFromIso("2018-07-21"), { "three-placements-year": { on, all: [] } });
 * shareCell(one.now, 1); // => "10.2% (32 of 315)"
 * [10, 11].map((target) => meetsTarget({ ...one, target })); // => [false,true]
 */
export function meetsTarget({ now, polarity, target }: AimedIndicator): boolean | undefined {
  const latest = comparable(now);
  if (target === undefined || latest.symbol !== "" || polarity === "none") return undefined;
  return polarity === "lower-better" ? latest.value <= target : latest.value >= target;
}

/**
 * What the figures of an indicator say, in two to four words.
 *
 * @example
 * const name = { measure: "cla-number", breakdown: "total", category: "total" };
 * const on = (asAt) => figuresOf(care, { asAt }, { measures: [findMeasure("cla-number")] });
 * const asked = { "cla-number": { on, all: yearEndsTo(source.asAt).flatMap(on) } };
 * const [one] = indicatorFigures(source, [name], dayFromIso("2018-07-21"), asked);
 * one.series.map(countCell); // => [246,268,274,284,303,313,315]
 * indicatorVerdict(one); // => "Up"
 */
export function indicatorVerdict({ series, polarity }: IndicatorFigures): string {
  return shortVerdict(verdictOf(series, { polarity }));
}

/**
 * Indicators with what each was, how far it is from its target and what its figures say.
 *
 * @param before what the earlier column is called: "at the last meeting"
 * @throws {RangeError} if the catalogue has no such measure
 * @example
 * const name = { measure: "three-placements-year", breakdown: "total", category: "total" };
 * const on = (asAt) => figuresOf(care, { asAt }, { measures: [findMeasure("three-placements-year")] });
 * const asked = { "three-placements-year": { on, all: yearEndsTo(source.asAt).flatMap(on) } };
 * const lastDay = dayFromIso("2018-07-21");
 * const [one] = indicatorFigures(source, [name], lastDay, asked);
 * const options = { caption: "Indicators", before: "six months ago", earlierDay: lastDay };
 * indicatorTable([{ ...one, target: 10 }], source, options).rows[0].slice(1, 5); // => ["10.2% (7.3 to 14.0)","9.4% (6.6 to 13.1)","Not met: above the target of 10%, though its interval reaches below it","Up 0.8 points (95% interval 3.9 lower to 5.5 higher)"]
 */
export function indicatorTable(
  indicators: readonly AimedIndicator[],
  source: NotebookSource,
  { caption, before, earlierDay }: { readonly caption: string; readonly before: string; readonly earlierDay: Day },
): ChartTable {
  const { asAt, internal } = source;
  const columns = [
    "Indicator",
    "Now",
    capitalised(before),
    "Against the target",
    "Change since",
    "What the figures say",
  ];
  return {
    caption,
    columns: columns.map((label) => ({ label, kind: "text" })),
    rows: indicators.map((one) => [
      one.label,
      indicatorCell(one.now, asAt, internal),
      indicatorCell(one.earlier, earlierDay, internal),
      targetCell(one),
      capitalised(changeSince(one, source, earlierDay)),
      indicatorVerdict(one),
    ]),
  };
}

/**
 * A figure with its interval, and with its date where it is of another day: "59.1% (50.4 to 67.2), 28 February 2018".
 *
 * @param on the day that the cell is of
 * @param internal whether a share has a decimal
 * @example
 * const figures = figuresOf(care, { asAt: dayFromIso("2019-01-21") }, { measures: [findMeasure("long-term-matched")] });
 * const share = findFigure(figures, "long-term-matched");
 * shareCell(share, 1); // => "59.1% (75 of 127)"
 * indicatorCell(share, dayFromIso("2019-01-21"), true); // => "59.1% (50.4 to 67.2)"
 * indicatorCell(share, dayFromIso("2019-03-31"), false); // => "59% (50 to 67), 21 January 2019"
 */
export function indicatorCell(figure: Figure, on: Day, internal: boolean): string {
  if (figure.symbol !== "") return `[${figure.symbol}]`;
  const text = (value: number): string => formatNumber(value, decimalsOf(figure, internal));
  const unit = figure.unit === "percent" ? "%" : ` ${figure.unit}`;
  const { value, lower, upper } = figure;
  const interval = lower === undefined || upper === undefined ? "" : ` (${text(lower)} to ${text(upper)})`;
  // a series has a figure now and then: what it says on a day may be of an earlier one
  const date = figure.periodEnd === isoFromDay(on) ? "" : `, ${longDate(figure.periodEnd)}`;
  return `${text(value)}${unit}${interval}${date}`;
}

function decimalsOf(figure: Figure, internal: boolean): Decimals {
  if (figure.unit === "percent") return internal ? 1 : 0;
  if (figure.symbol !== "" || Number.isInteger(figure.value)) return 0;
  return decimalsOfUnit(figure.unit);
}

/** Whether a target is met, and how the interval lies to it; not said of a measure of which neither more nor less is better. */
function targetCell(one: AimedIndicator): string {
  const latest = comparable(one.now);
  if (one.target === undefined || latest.symbol !== "") return "[z]";
  const words = againstThreshold(latest, one.target, "target");
  const met = meetsTarget(one);
  return met === undefined ? capitalised(words) : `${met ? "Met" : "Not met"}: ${words}`;
}

/** How an indicator stands to what it was before. */
function changeSince(
  { now, earlier, measure, indicator, isMonthly }: IndicatorFigures,
  source: NotebookSource,
  day: Day,
): string {
  const isStock = measure.kind === "stock" && measure.unit === "children" && indicator.breakdown === "total";
  const stock = isStock ? stockChange(source, indicator.measure, day) : undefined;
  if (stock !== undefined)
    return stock.value === 0 ? "no change" : `${stock.value > 0 ? "up" : "down"} ${Math.abs(stock.value)}`;
  const isOld = now.symbol === "" && now.periodEnd === earlier.periodEnd;
  if (isOld && (measure.kind === "local" || isMonthly)) return "no newer figure";
  const change = changeBetween(now, earlier);
  if (change !== undefined) {
    const size = changeSizeInWords(change, now.unit, decimalsOf(now, source.internal));
    return /^0[.0]* /.test(size)
      ? size.replace(/^[^(]+/, "hardly moved ")
      : `${change.value > 0 ? "up" : "down"} ${size}`;
  }
  if (comparable(now).symbol !== "" || comparable(earlier).symbol !== "") return "[z]";
  if (breakBetween(earlier, now) !== undefined) return "[z]";
  return differenceInWords(now, earlier, decimalsOf(now, source.internal));
}
