import { isoFromDay } from "../return/isoDate.ts";
import type { Breakdown } from "./Breakdown.ts";
import type { CoverageGap } from "./CoverageGap.ts";
import { countedIn } from "./countedIn.ts";
import type { Figure } from "./Figure.ts";
import { type FigureGap, gapsIn } from "./gapsIn.ts";
import { crossing, groupByCategory } from "./groupByCategory.ts";
import type { Counted, Measure, MeasureSource } from "./Measure.ts";
import type { Member } from "./Member.ts";
import type { StatisticValue } from "./statistic/Statistic.ts";
import { statistics } from "./statistic/statistics.ts";

/** The figures of one measure in every category of a breakdown, or of several crossed. */
export function figuresByCategory(
  measure: Measure,
  breakdowns: readonly Breakdown[],
  counted: Counted,
  source: MeasureSource,
): readonly Figure[] {
  const breakdown = breakdowns.map(({ id }) => id).join(crossing);
  const figure = (category: string, value: StatisticValue): Figure => ({
    measure: measure.id,
    periodStart: isoFromDay(source.period.from),
    periodEnd: isoFromDay(source.period.to),
    authority: source.authority ?? "",
    breakdown,
    category,
    unit: measure.unit,
    ...value,
    note: [counted.note, value.note, ...(value.symbol === "" ? narrow : [])].filter(Boolean).join("; "),
  });
  const needs = counted.needs ?? breakdowns.map((each) => each.needs?.(source)).find((each) => each !== undefined);
  if (needs !== undefined) {
    const categories = [...groupByCategory(source.care, breakdowns, [], source).keys()];
    const unavailable: StatisticValue = { symbol: "x", note: `needs ${needs}` };
    return (categories.length === 0 ? ["total"] : categories).map((category) => figure(category, unavailable));
  }
  const groups = countedIn(measure, breakdowns, counted, source);
  const { cautions = [] } = measure;
  const inPart = cautions.flatMap(({ kind, in: within, reason: note }): readonly CoverageGap[] =>
    kind === "known-in-part" ? [{ ...(within && { in: within }), holds: "at-least", note }] : [],
  );
  const gaps = gapsIn(measure, breakdowns, [...inPart, ...(counted.gaps ?? [])], source);
  const narrow = cautions.flatMap(({ kind, reason }) => (kind === "interval-too-narrow" ? [reason] : []));
  const numerators = new Map([...groups].map(([category, { numerator }]) => [category, amountOf(numerator)]));
  return [...groups].map(([category, { numerator: members, denominator }]) => {
    const without = withoutFigure(measure, breakdowns, category);
    if (without !== undefined) return figure(category, without);
    const group = {
      unit: measure.unit,
      breakdown,
      category,
      numerator: numerators.get(category) ?? 0,
      denominator: denominator && amountOf(denominator),
      members,
      numerators,
    };
    return figure(
      category,
      withGaps(statistics[measure.statistic](group, source), gaps(category, (denominator ?? members).length)),
    );
  });
}

/** The value as far as the return knows it: none where it holds nothing, and of at least nought nobody knows how many. */
function withGaps(value: StatisticValue, gaps: readonly FigureGap[]): StatisticValue {
  if (gaps.length === 0) return value;
  const notes = gaps.map((gap) => gap.note);
  const wide = gaps.flatMap(({ holds }) => (holds === undefined ? [] : [holds]));
  const isNothing =
    wide.includes("nothing") ||
    (wide.includes("at-least") && value.numerator === 0) ||
    (wide.length > 0 && value.denominator === 0);
  if (isNothing) return { symbol: "x", note: notes.join("; ") };
  const note = [...notes, value.note].filter(Boolean).join("; ");
  return value.symbol === "" && wide.length > 0 ? { ...value, partial: true, note } : { ...value, note };
}

/** What stands instead of a figure in a category that the measure cannot count. */
function withoutFigure(
  measure: Measure,
  breakdowns: readonly Breakdown[],
  category: string,
): StatisticValue | undefined {
  const parts = category.split(crossing);
  const found = measure.withoutFigure?.find(
    ({ breakdown, category: without }) => parts[breakdowns.indexOf(breakdown)] === without,
  );
  return found && { symbol: found.symbol, note: found.note };
}

/** What members add up to, each one unless it says otherwise. */
function amountOf(members: readonly Member[]): number {
  let sum = 0;
  for (const { amount = 1 } of members) sum += amount;
  return sum;
}
