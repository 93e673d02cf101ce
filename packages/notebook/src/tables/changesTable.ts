import { type Change, type ChartTable, changeBetween, formatNumber } from "@lac-analytics/charts";
import {
  type Figure,
  measureNamed,
  type Polarity,
  polarityOf,
  type SeriesVerdict,
  verdictOf,
} from "@lac-analytics/core";
import { shortVerdict } from "../findings/atAGlance.ts";
import { monthText } from "../findings/findingWords.ts";
import { changeLimits } from "../words/changeLimits.ts";
import type { Decimals } from "../words/Decimals.ts";
import { figureInWords } from "../words/figureInWords.ts";

/** A measure at a date and at an earlier one. */
export interface ComparedFigures {
  readonly label: string;
  readonly now: Figure;
  readonly earlier: Figure;
  /** which way is better, where the measure is one of the council's own */
  readonly polarity?: Polarity;
  /** the whole series that the two are of, on which the verdict is; the two alone where it is missing */
  readonly series?: readonly Figure[];
}

/**
 * Measures at two dates, side by side, each with its change, the interval of the change and what its series says
 * over the years.
 *
 * @param decimals of percentages; what is no percentage has two
 * @param labels what the columns of the two dates are called, the later first
 * @throws {RangeError} if the catalogue has no such measure
 * @example
 * const on = (date) => figuresOf(care, { asAt: dayFromIso(date) }, { measures: [findMeasure("three-placements-year")] })[0];
 * const row = { label: "Moved often", now: on("2019-03-31"), earlier: on("2018-03-31") };
 * changesTable("Changes", [row], 1, ["Now", "A year ago"]).rows[0]; // => ["Moved often","8.4%","9.9%","-1.5","6.1 lower to 3.1 higher","No clear change"]
 */
export function changesTable(
  caption: string,
  rows: readonly ComparedFigures[],
  decimals: Decimals,
  [nowLabel, earlierLabel]: readonly [string, string],
): ChartTable {
  const isOfYears = rows.some(({ series }) => series !== undefined);
  return {
    caption,
    columns: [
      { label: "Measure", kind: "text" },
      { label: nowLabel, kind: "text" },
      { label: earlierLabel, kind: "text" },
      { label: "Change", kind: "text" },
      { label: "95% interval of the change", kind: "text" },
      { label: isOfYears ? "Over the years" : "What the figures say", kind: "text" },
    ],
    rows: rows.map(({ label, now, earlier, polarity, series = [earlier, now] }) => {
      const places = now.unit === "percent" ? decimals : 2;
      const text = (value: number): string => formatNumber(value, places);
      const change = changeBetween(now, earlier);
      return [
        label,
        cellOf(now, places),
        cellOf(earlier, places),
        change === undefined ? "[z]" : text(change.value),
        change === undefined ? "[z]" : limitsWithDirection(change, places),
        overYears(verdictOf(series, { polarity: polarity ?? polarityOf(measureNamed(now.measure), now) }), isOfYears),
      ];
    }),
  };
}

/** The limits of a change, each with its direction: where both lie on one side, "6.9 to 11.2 lower". */
function limitsWithDirection(change: Change, decimals: Decimals): string {
  const side = change.lower > 0 ? " higher" : change.upper < 0 ? " lower" : "";
  return `${changeLimits(change, decimals)}${side}`;
}

/**
 * A figure, or the symbol in its place; one of a part of what it should be of is told as no less than that where it is a
 * count, and as one of a part else.
 */
function cellOf(figure: Figure, places: Decimals): string {
  if (figure.symbol !== "") return `[${figure.symbol}]`;
  const text = figureInWords(figure, places);
  if (figure.partial !== true) return text;
  return figure.denominator === undefined ? `At least ${text}` : `${text} (in part)`;
}

/** A clear trend has the month since when it is one, as the change beside it is of another time: "Up since March 2013". */
function overYears(verdict: SeriesVerdict, isOfYears: boolean): string {
  const { reason, direction } = verdict;
  const isTrend = isOfYears && reason.test === "trend" && direction !== "level";
  return `${shortVerdict(verdict)}${isTrend ? ` since ${monthText({ periodEnd: reason.since })}` : ""}`;
}
