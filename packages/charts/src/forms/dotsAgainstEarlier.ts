import { breakBetween, capitalised, comparable, type Figure } from "@lac-analytics/core";
import type { Chart } from "../Chart.ts";
import type { Change } from "../figures/Change.ts";
import { shownInterval } from "../figures/shownInterval.ts";
import { horizontalDots } from "../marks/horizontalDots.ts";
import { captionedTable } from "../tables/captionedTable.ts";
import { tabulate } from "../tables/tabulate.ts";
import { amountText } from "../words/amountText.ts";
import type { ChartWording } from "../words/ChartWording.ts";
import { chartId } from "../words/chartId.ts";
import { comparedTitle } from "../words/comparedTitle.ts";
import { intervalText } from "../words/intervalText.ts";
import { longPeriod } from "../words/longPeriod.ts";
import { noZeroNote } from "../words/noZeroNote.ts";
import { seriesTitle } from "../words/seriesTitle.ts";
import { subtitle } from "../words/subtitle.ts";
import { timeEarlier } from "../words/timeEarlier.ts";
import { valueText } from "../words/valueText.ts";

/** A figure and the same figure at an earlier date. */
export interface AgainstEarlier {
  /** whose figures they are: "All children looked after", "Unaccompanied asylum-seeking children" */
  readonly label: string;
  readonly now: Figure;
  readonly earlier: Figure;
  /**
   * The change between the two, as it was tested; without it the chart does not say whether it is clear. It is left out
   * where either figure is withheld, since it would give the figure away.
   */
  readonly change?: Change;
  /** the whole series that the two are of, whose one verdict the title then gives */
  readonly series?: readonly Figure[];
}

/**
 * A measure at a date beside the same at an earlier date, for one group of children or a few of one unit: a row each, with
 * a full dot for now and its interval where it has one, and a line to the empty dot that it was. A figure of a part only is
 * not available in it. The title gives the verdict on the first group's series, or its change and
 * whether that is clear; of several measures how many are higher, lower and the same.
 *
 * @throws {RangeError} if there is no comparison, units or dates differ between them, or an earlier date is not
 * earlier
 * @example
 * const days = ["2018-07-21", "2019-01-21"].map(dayFromIso);
 * const [earlier, now] = figuresOver(care, days, { measures: [findMeasure("cla-number")] }).flat();
 * const wording = { measure: "Children looked after", counted: "children looked after", place: "Anyshire", source: "the sample" };
 * dotsAgainstEarlier([{ label: "All children", now, earlier }], wording).title; // => "315 children looked after, against 320 six months earlier"
 */
export function dotsAgainstEarlier(given: readonly AgainstEarlier[], wording: ChartWording): Chart {
  const comparisons = given.map(asComparable);
  const [first] = comparisons;
  if (first === undefined) throw new RangeError("dotsAgainstEarlier requires at least one comparison");
  for (const comparison of comparisons) requireAlike(comparison, first);
  const told = comparisons.map(withoutGivingAway);

  const figures = comparisons.flatMap(({ now, earlier }) => [now, earlier]);
  const { showsZero, ...drawings } = horizontalDots(
    comparisons.map(({ label, now, earlier }, index) => ({
      key: `${index}`,
      label,
      style: "now",
      value: drawnValue(now),
      earlier: drawnValue(earlier),
      interval: shownInterval(now),
      valueLabel: `${valueText(now)}, was ${valueText(earlier)}`,
    })),
    capitalised(first.now.unit),
  );
  const lines = told.flatMap(({ label, now, earlier, change }) => [
    { label, date: capitalised(longPeriod(now)), estimate: now },
    { label, date: capitalised(longPeriod(earlier)), estimate: earlier },
    ...(change === undefined ? [] : [{ label, date: "Change", estimate: change }]),
  ]);
  const tabulated = tabulate(
    capitalised(first.now.unit),
    lines.map(({ estimate }) => estimate),
  );

  return {
    id: chartId("dots-against-earlier", figures),
    title: speaksForAll(comparisons) ? titleOf(first, wording) : titleOfSeveral(told, wording),
    subtitle: subtitle(wording, figures, [
      `The full dot is the ${dotOf(first.now)}; the empty one, the ${dotOf(first.earlier)}.`,
      ...(showsZero ? [] : [noZeroNote]),
    ]),
    description: ["Dot chart.", ...told.map(described)].join(" "),
    ...drawings,
    table: captionedTable(
      wording,
      [{ label: "Group", kind: "text" }, { label: "Date", kind: "text" }, ...tabulated.columns],
      lines.map(({ label, date }, index) => [label, date, ...(tabulated.rows[index] ?? [])]),
      figures,
    ),
  };
}

/** Whether the first comparison is the only one, or of all whom the others are parts of. */
function speaksForAll(comparisons: readonly AgainstEarlier[]): boolean {
  const measures = new Set(comparisons.map(({ now }) => now.measure));
  return comparisons.length === 1 || (measures.size === 1 && comparisons[0]?.now.category === "total");
}

const ways = [
  { sign: 1, word: "higher", than: "than" },
  { sign: -1, word: "lower", than: "than" },
  { sign: 0, word: "the same", than: "as" },
] as const;

/** Of several none speaks for the others: how many are higher, lower and the same as they were. */
function titleOfSeveral(told: readonly AgainstEarlier[], { measure }: ChartWording): string {
  const [first] = told;
  const signs = told.flatMap(({ now, earlier }) =>
    now.symbol === "" && earlier.symbol === "" ? [Math.sign(now.value - earlier.value)] : [],
  );
  if (first === undefined || signs.length === 0) return measure;
  const when = timeEarlier(first.earlier.periodEnd, first.now.periodEnd);
  const parts = ways
    .map((way) => ({ ...way, number: signs.filter((sign) => sign === way.sign).length }))
    .filter(({ number }) => number > 0)
    .map(({ word, than, number }, at) => `${at === 0 ? `${word} ${than} ${when}` : word} in ${number}`);
  return `${measure}: ${parts.join(", ")}`;
}

function titleOf({ now, earlier, change, series = [] }: AgainstEarlier, wording: ChartWording): string {
  const [one, ...others] = series;
  if (one === undefined || now.symbol !== "" || earlier.symbol !== "")
    return comparedTitle(now, earlier, change, wording);
  return seriesTitle([one, ...others], wording);
}

/** The two as they may be compared: an earlier figure that was counted in another way is not available beside the later. */
function asComparable({ now, earlier, ...comparison }: AgainstEarlier): AgainstEarlier {
  const broken = breakBetween(earlier, now);
  const { measure, periodStart, periodEnd, authority, breakdown, category, unit } = earlier;
  const identity = { measure, periodStart, periodEnd, authority, breakdown, category, unit };
  return {
    ...comparison,
    now: comparable(now),
    earlier: broken === undefined ? comparable(earlier) : { ...identity, symbol: "x", note: broken.reason },
  };
}

function requireAlike({ label, now, earlier }: AgainstEarlier, first: AgainstEarlier): void {
  if (now.unit !== first.now.unit || earlier.unit !== now.unit) {
    throw new RangeError(`dotsAgainstEarlier draws one unit, and "${label}" has another than ${first.now.unit}`);
  }
  if (longPeriod(now) !== longPeriod(first.now) || longPeriod(earlier) !== longPeriod(first.earlier)) {
    throw new RangeError(`dotsAgainstEarlier draws two dates, and "${label}" has a third`);
  }
  if (earlier.periodEnd >= now.periodEnd) {
    throw new RangeError(`dotsAgainstEarlier requires an earlier date, got ${earlier.periodEnd} for "${label}"`);
  }
}

function withoutGivingAway({ label, now, earlier, change }: AgainstEarlier): AgainstEarlier {
  const shown = now.symbol === "" && earlier.symbol === "";
  return { label, now, earlier, ...(shown && change !== undefined ? { change } : {}) };
}

function drawnValue(figure: Figure): number | null {
  return figure.symbol === "" ? figure.value : null;
}

/** Which time a dot is of, after "the": "year to 31 March 2019", "figure of 31 March 2019". */
function dotOf(figure: Figure): string {
  return `${figure.periodStart === figure.periodEnd ? "figure of " : ""}${longPeriod(figure)}`;
}

function described({ label, now, earlier, change }: AgainstEarlier): string {
  const [latest, before] = [now, earlier].map(
    (figure) => `${longPeriod(figure)}: ${valueText(figure)}${intervalText(shownInterval(figure), figure.unit)}`,
  );
  const tested =
    change === undefined
      ? ""
      : ` Change ${amountText(change.value, now.unit)}${intervalText(change, now.unit)}, ${change.clear ? "clear" : "not clear"}.`;
  return `${label}, ${latest}; ${before}.${tested}`;
}
