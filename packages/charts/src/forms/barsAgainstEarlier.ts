import { breakBetween, capitalised, comparable, type Figure } from "@lac-analytics/core";
import type { Chart } from "../Chart.ts";
import type { Change } from "../figures/Change.ts";
import { shownInterval } from "../figures/shownInterval.ts";
import { type BarHeading, horizontalBars, type LabelledBar } from "../marks/horizontalBars.ts";
import { captionedTable } from "../tables/captionedTable.ts";
import { tabulate } from "../tables/tabulate.ts";
import { amountText } from "../words/amountText.ts";
import type { ChartWording } from "../words/ChartWording.ts";
import { chartId } from "../words/chartId.ts";
import { comparedTitle } from "../words/comparedTitle.ts";
import { intervalText } from "../words/intervalText.ts";
import { longPeriod } from "../words/longPeriod.ts";
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
 * A measure at a date beside the same at an earlier date, for one group of children or a few of one unit: two bars each,
 * their intervals where they have them, and of a few groups a key of the dates in place of a date at every bar. A figure
 * of a part only is not available in it. The title gives the verdict on the first group's series, or its change and
 * whether that is clear; of several measures how many are higher, lower and the same.
 *
 * @throws {RangeError} if there is no comparison, units or dates differ between them, a value is below nought, or an
 * earlier date is not earlier
 * @example
 * const days = ["2018-07-21", "2019-01-21"].map(dayFromIso);
 * const [earlier, now] = figuresOver(care, days, { measures: [findMeasure("cla-number")] }).flat();
 * const wording = { measure: "Children looked after", counted: "children looked after", place: "Anyshire", source: "the sample" };
 * barsAgainstEarlier([{ label: "All children", now, earlier }], wording).title; // => "315 children looked after, against 320 six months earlier"
 */
export function barsAgainstEarlier(given: readonly AgainstEarlier[], wording: ChartWording): Chart {
  const comparisons = given.map(asComparable);
  const [first] = comparisons;
  if (first === undefined) throw new RangeError("barsAgainstEarlier requires at least one comparison");
  for (const comparison of comparisons) requireAlike(comparison, first);
  const told = comparisons.map(withoutGivingAway);

  const figures = comparisons.flatMap(({ now, earlier }) => [now, earlier]);
  const rows = comparisons.flatMap((comparison, index): (LabelledBar | BarHeading)[] => {
    const { label, now, earlier } = comparison;
    const bars = [bar(now, `${index} now`, "main"), bar(earlier, `${index} earlier`, "context")];
    return comparisons.length === 1 ? bars : [{ key: `${index}`, heading: label }, ...bars];
  });
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
    id: chartId("bars-against-earlier", figures),
    title: speaksForAll(comparisons) ? titleOf(first, wording) : titleOfSeveral(told, wording),
    subtitle: subtitle(wording, figures),
    description: ["Bar chart.", ...told.map(described)].join(" "),
    ...horizontalBars(rows, {
      title: capitalised(first.now.unit),
      counts: figures.every((figure) => figure.symbol !== "" || Number.isInteger(figure.value)),
      ...(comparisons.length > 1 && {
        key: [
          { label: capitalised(longPeriod(first.now)), style: "main" },
          { label: capitalised(longPeriod(first.earlier)), style: "context" },
        ],
      }),
    }),
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
    throw new RangeError(`barsAgainstEarlier draws one unit, and "${label}" has another than ${first.now.unit}`);
  }
  const negative = [now, earlier].find((figure) => figure.symbol === "" && figure.value < 0);
  if (negative !== undefined) {
    throw new RangeError(`barsAgainstEarlier draws values from nought up, got ${valueText(negative)} for "${label}"`);
  }
  if (longPeriod(now) !== longPeriod(first.now) || longPeriod(earlier) !== longPeriod(first.earlier)) {
    throw new RangeError(`barsAgainstEarlier draws two dates, and "${label}" has a third`);
  }
  if (earlier.periodEnd >= now.periodEnd) {
    throw new RangeError(`barsAgainstEarlier requires an earlier date, got ${earlier.periodEnd} for "${label}"`);
  }
}

function withoutGivingAway({ label, now, earlier, change }: AgainstEarlier): AgainstEarlier {
  const shown = now.symbol === "" && earlier.symbol === "";
  return { label, now, earlier, ...(shown && change !== undefined ? { change } : {}) };
}

function bar(figure: Figure, key: string, style: LabelledBar["style"]): LabelledBar {
  return {
    key,
    style,
    label: capitalised(longPeriod(figure)),
    value: figure.symbol === "" ? figure.value : null,
    interval: shownInterval(figure),
    valueLabel: valueText(figure),
  };
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
