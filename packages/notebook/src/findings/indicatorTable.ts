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
import { differenceInWords } from "../words/differenceInWords.ts";
import { shortVerdict } from "./atAGlance.ts";
import type { WatchedSeries } from "./findings.ts";

/** An indicator, and what its author aims at. */
export interface AimedIndicator extends IndicatorFigures {
  readonly target: number | undefined;
}

/** An indicator with the first target that is given for it; a target of a year's number is none of a month's. */
export function withTarget(
  one: IndicatorFigures,
  given: readonly { readonly indicator: IndicatorFigures["indicator"] }[],
): AimedIndicator {
  const found = given.find(({ indicator }) => isSame(indicator, one.indicator) && indicator.target !== undefined);
  const target = found?.indicator.target;
  return { ...one, target: one.isMonthly && one.measure.unit !== "percent" ? undefined : target };
}

/** Whether two names are of one figure. */
export function isSame(one: Named, other: Named | undefined): boolean {
  return one.measure === other?.measure && one.breakdown === other.breakdown && one.category === other.category;
}

type Named = Pick<IndicatorFigures["indicator"], "measure" | "breakdown" | "category">;

/** An indicator as the first page watches it. */
export function watchedIndicator({ series, yearAgo, measure, target }: AimedIndicator): WatchedSeries {
  return {
    figures: series,
    measure,
    ...(yearAgo !== undefined && { before: yearAgo }),
    ...(target !== undefined && { aim: { value: target, name: "the target" } }),
  };
}

/** Whether an indicator meets its target; undefined where it has none, or no value, or neither way is better. */
export function meetsTarget({ now, polarity, target }: AimedIndicator): boolean | undefined {
  const latest = comparable(now);
  if (target === undefined || latest.symbol !== "" || polarity === "none") return undefined;
  return polarity === "lower-better" ? latest.value <= target : latest.value >= target;
}

/** What the figures of an indicator say, in two to four words. */
export function indicatorVerdict({ series, polarity }: IndicatorFigures): string {
  return shortVerdict(verdictOf(series, { polarity }));
}

/**
 * Indicators with what each was, how far it is from its target and what its figures say.
 *
 * @param before what the earlier column is called: "at the last meeting"
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

/** A figure with its interval, and with its date where it is of another day: "59.1% (50.4 to 67.2), 28 February 2018". */
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

function decimalsOf(figure: Figure, internal: boolean): number {
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
