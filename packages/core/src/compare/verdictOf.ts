import { turning18 } from "../measure/catalogue/childrenInCare.ts";
import { cautionsOf } from "../measure/cautionsOf.ts";
import { comparable } from "../measure/comparable.ts";
import type { Figure, ShownFigure } from "../measure/Figure.ts";
import { gapsInTime } from "../measure/gapsInTime.ts";
import type { Polarity } from "../measure/Polarity.ts";
import { xmrOfFigures } from "../measure/xmrOfFigures.ts";
import { twoSidedZ } from "../stats/twoSidedZ.ts";
import type { XmrPoint } from "../stats/xmrChart.ts";
import type { Direction, NotJudged, SeriesVerdict, VerdictWord } from "./SeriesVerdict.ts";
import { type SeriesTest, seriesTest } from "./seriesTest.ts";

export interface VerdictOptions {
  readonly polarity: Polarity;
  /** ISO dates from which figures do not compare with those before: a new definition, a new way of counting */
  readonly breaks?: readonly string[];
}

/** From this many points on in a row, evenly apart, the rules of control charts are used. */
const enoughForControl = 12;

/** What a p value lies under where chance is a poor account. */
const clearBelow = 0.05;

/** The last step of a series is looked at besides its trend, so that it must be surer. */
const stepClearBelow = 0.01;

/**
 * What a series says of its latest figure: one verdict, whoever tells it. From twelve figures in a row the rules of
 * control charts, by whether the latest figure is part of a signal, where what came after the first twelve is judged by
 * them, unless it is a share of fewer than ten or one of so few that one more or fewer would undo it; from three a test of trend over all of them and, where that shows none, of the last step; of two
 * the exact test of their difference. Where the earliest stand without the counts behind them, and of all of them nothing
 * could be told, those since then are tested. A first figure that happens to be there is never what the latest is held
 * against.
 *
 * Figures before the latest break are not looked at, be it given or one of the catalogue's cautions, nor withheld ones and
 * those of a part only. A figure that is missing ends a run of a control
 * chart. Of figures whose periods overlap, such as averages over three years, those are taken that do not, counting back
 * from the latest. Where a test is not to be had, for the figure before the latest has neither counts nor an interval,
 * the verdict is said with a perhaps: of two alone where the earlier lies outside the interval of the later, of three or more
 * where the last step is as large as would be clear if both were as unsure, 1.859 times the reach of an interval of 95%.
 *
 * Prices and numbers of birthdays to come are no samples: where no test says more, they went as the last two figures did.
 *
 * Source: NHS England, Making Data Count, for the rules; `xmrOfFigures` for the limits; `seriesTest` for the tests.
 *
 * @param series figures of one measure, breakdown and category, in any order
 * @example
 * verdictOf([], { polarity: "none" }).word; // => "cannot tell"
 */
export function verdictOf(series: readonly Figure[], { polarity, breaks = [] }: VerdictOptions): SeriesVerdict {
  const ordered = series.map(comparable).toSorted((one, other) => (one.periodEnd < other.periodEnd ? -1 : 1));
  const latest = ordered.at(-1);
  if (latest === undefined) return notJudged("there is no figure");
  if (latest.symbol !== "") return notJudged("the latest figure is not shown");
  const lastBreak =
    [...breaks, ...breaksOf(latest)]
      .filter((date) => date <= latest.periodEnd)
      .toSorted()
      .at(-1) ?? "";
  const joined = ordered.flatMap((figure) => (figure.symbol === "" && figure.periodEnd >= lastBreak ? [figure] : []));
  const figures = withoutOverlaps(joined);
  const [first, ...rest] = figures;
  if (first === undefined || rest.length === 0) return notJudged("there is one figure alone");
  const unbroken = latestRun(figures);
  if (unbroken.length >= enoughForControl) return byControlRules(unbroken, polarity);
  const tested = byTest(figures, polarity);
  return tested.direction === "level" ? (stepOfNoSample(figures, polarity) ?? tested) : tested;
}

/** The last step of prices, or of numbers of birthdays to come, which are no sample of anything. */
function stepOfNoSample(figures: readonly ShownFigure[], polarity: Polarity): SeriesVerdict | undefined {
  const [before, latest] = figures.slice(-2);
  if (before === undefined || latest === undefined) return undefined;
  if (!latest.unit.startsWith("pounds") && latest.measure !== turning18.id) return undefined;
  const direction = latest.value > before.value ? "up" : latest.value < before.value ? "down" : "level";
  const reason = { test: "no sample", since: before.periodEnd } as const;
  return { word: wordOf(direction, polarity), sureness: "clear", direction, reason };
}

function byControlRules(figures: readonly ShownFigure[], polarity: Polarity): SeriesVerdict {
  const { points } = xmrOfFigures(figures);
  const last = points.at(-1);
  if (last?.rule && isOfSoFew(figures.at(-1), last.mean))
    return notJudged("no difference between so few could be told from chance");
  const rule = last?.rule ?? null;
  const direction = rule === null ? "level" : signalDirection(points);
  const from = rule === null ? 0 : signalStart(points);
  return {
    word: wordOf(direction, polarity),
    sureness: "clear",
    direction,
    reason: {
      test: "control rules",
      rule,
      points: points.length,
      mean: last?.mean ?? Number.NaN,
      since: figures[from]?.periodEnd ?? "",
    },
  };
}

/** A share of fewer moves by ten points or more with one of them. */
const fewShared = 10;

/** Whether a share is of so few that one of them moves it by more than it is from a mean: a chart does not know of how many. */
function isOfSoFew(figure: ShownFigure | undefined, mean: number): boolean {
  if (figure?.unit !== "percent" || figure.denominator === undefined) return false;
  return figure.denominator < fewShared || 100 / figure.denominator > Math.abs(figure.value - mean);
}

/** Which way the signal at the last point goes: of a trend the way it moves, of all other rules the side of the mean it is on. */
function signalDirection(points: readonly XmrPoint[]): Direction {
  const last = points.at(-1);
  const way = last?.rule === "trend of 7" ? stepAt(points, points.length - 1) : sideOf(last);
  return way > 0 ? "up" : "down";
}

/** So many in a row on one side of the average are a signal by themselves. */
const shift = 7;

/** Where the signal at the last point began: as far back as points move the same way, or are on its side of the average. */
function signalStart(points: readonly XmrPoint[]): number {
  const end = points.length - 1;
  const trendBegan = 1 + points.findLastIndex((_, at) => at < end && stepAt(points, at + 1) !== stepAt(points, end));
  if (points[end]?.rule === "trend of 7") return trendBegan;
  const shiftBegan = 1 + points.findLastIndex((point) => sideOf(point) !== sideOf(points[end]));
  return end - shiftBegan + 1 >= shift ? shiftBegan : end;
}

function stepAt(points: readonly XmrPoint[], at: number): number {
  return Math.sign((points[at]?.value ?? Number.NaN) - (points[at - 1]?.value ?? Number.NaN));
}

function sideOf(point: XmrPoint | undefined): number {
  return point === undefined ? 0 : Math.sign(point.value - point.mean);
}

function byTest(figures: readonly ShownFigure[], polarity: Polarity): SeriesVerdict {
  const tested = tests(figures).find(({ leastP }) => leastP < clearBelow);
  const step = tested?.test === "trend" && tested.p >= clearBelow ? lastStep(figures, polarity) : undefined;
  if (step !== undefined) return step;
  if (tested !== undefined) {
    const { test, method, p, points, since } = tested;
    const direction = p < clearBelow ? tested.direction : "level";
    const reason = { test, method, p, points, since } as const;
    return { word: wordOf(direction, polarity), sureness: "clear", direction, reason };
  }
  const outside = figures.length === 2 ? stepOutside(figures, polarity, 1) : largeStepOutside(figures, polarity);
  if (outside !== undefined) return outside;
  return notJudged(
    seriesTest(figures) === undefined
      ? "how sure the figures are is not known"
      : "no difference between so few could be told from chance",
  );
}

/** The last step of a series without a trend, where it is so large that chance would seldom do as much. */
function lastStep(figures: readonly ShownFigure[], polarity: Polarity): SeriesVerdict | undefined {
  const [before, latest] = figures.slice(-2);
  if (before === undefined || latest === undefined) return undefined;
  const direction = latest.value > before.value ? "up" : "down";
  const since = before.periodEnd;
  const tested = seriesTest([before, latest]);
  if (tested !== undefined && tested.p < stepClearBelow) {
    const { test, method, p } = tested;
    const reason = { test, method, p, points: 2, since } as const;
    return { word: wordOf(direction, polarity), sureness: "clear", direction, reason };
  }
  return largeStepOutside(figures, polarity);
}

/** The last of several steps, where the figure before has nothing behind it and the step is large beside how unsure the latest is. */
function largeStepOutside(figures: readonly ShownFigure[], polarity: Polarity): SeriesVerdict | undefined {
  // as many standard errors as two figures that are as unsure must differ by for that p
  const errors = twoSidedZ(1 - stepClearBelow) * Math.SQRT2;
  return stepOutside(figures, polarity, errors / twoSidedZ(figures.at(-1)?.confidence ?? 0.95));
}

/**
 * The last step, where the figure before has nothing behind it.
 *
 * @param reaches how many times as far off as the interval of the latest figure reaches it must lie
 */
function stepOutside(figures: readonly ShownFigure[], polarity: Polarity, reaches: number): SeriesVerdict | undefined {
  const [before, latest] = figures.slice(-2);
  if (before === undefined || latest === undefined || !isOutside(before, latest, reaches)) return undefined;
  const direction = latest.value > before.value ? "up" : "down";
  const reason = { test: "outside the interval", since: before.periodEnd } as const;
  return { word: wordOf(direction, polarity), sureness: "perhaps", direction, reason };
}

interface TestOfLatest extends SeriesTest {
  readonly points: number;
  readonly since: string;
}

/**
 * The tests of all figures and of ever fewer of the latest. The first that could tell something from chance is what counts:
 * where the earliest stand without the counts behind them, as published shares of long ago do, what came since is not left
 * untested for that. Which it is follows from totals, and not from which way the figures went.
 */
function tests(figures: readonly ShownFigure[]): readonly TestOfLatest[] {
  return figures.slice(0, -1).flatMap(({ periodEnd }, first) => {
    const tested = seriesTest(figures.slice(first));
    return tested === undefined ? [] : [{ ...tested, points: figures.length - first, since: periodEnd }];
  });
}

/** Whether a value whose own interval is not known lies so many times as far off as another's reaches to that side. */
function isOutside(before: ShownFigure, { value, lower, upper }: ShownFigure, reaches: number): boolean {
  if (before.lower !== undefined || lower === undefined || upper === undefined) return false;
  return before.value < value - reaches * (value - lower) || before.value > value + reaches * (upper - value);
}

function wordOf(direction: Direction, polarity: Polarity): VerdictWord {
  if (direction === "level") return "steady";
  if (polarity === "none") return direction === "up" ? "rising" : "falling";
  return (direction === "up") === (polarity === "higher-better") ? "improving" : "concern";
}

/** The figures whose periods do not overlap, counting back from the latest. */
function withoutOverlaps(figures: readonly ShownFigure[]): readonly ShownFigure[] {
  let until = "9999-12-31";
  return figures
    .toReversed()
    .filter(({ periodStart, periodEnd }) => {
      if (periodEnd >= until) return false;
      until = periodStart;
      return true;
    })
    .toReversed();
}

/** The latest figures that follow each other: none is missing between them. */
function latestRun(figures: readonly ShownFigure[]): readonly ShownFigure[] {
  return figures.slice(gapsInTime(figures).gapBefore.at(-1) ?? 0);
}

/** The first days from which the catalogue forbids to join figures with those before. */
function breaksOf(figure: Figure): readonly string[] {
  return cautionsOf(figure).flatMap((caution) =>
    caution.kind === "do-not-join" && caution.of === "all figures" ? [`${caution.from - 1}-04-01`] : [],
  );
}

function notJudged(because: NotJudged): SeriesVerdict {
  return { word: "cannot tell", sureness: "clear", direction: "level", reason: { test: "none", because } };
}
