import { isoFromDay } from "../return/isoDate.ts";
import type { Breakdown } from "./Breakdown.ts";
import type { CoverageGap } from "./CoverageGap.ts";
import { cautionsOfMeasure } from "./cautions.ts";
import { countedIn } from "./countedIn.ts";
import { countInNote, figureNote } from "./countInNote.ts";
import type { Figure, ShownFigure } from "./Figure.ts";
import { figureNames } from "./FigureNames.ts";
import { gapsIn, withGaps } from "./gapsIn.ts";
import { crossing, groupByCategory } from "./groupByCategory.ts";
import type { Loss } from "./loss/Loss.ts";
import { lossesIn } from "./loss/lossesIn.ts";
import { lossesInWords } from "./loss/lossesInWords.ts";
import type { CategoryWithoutFigure, Counted, Measure, MeasureSource } from "./Measure.ts";
import type { Member } from "./Member.ts";
import type { StatisticValue } from "./statistic/Statistic.ts";
import { statistics } from "./statistic/statistics.ts";
import { restsOnInCategory, whyUnavailable, whyUnknown } from "./whyUnavailable.ts";

/** The figures of one measure in every category of a breakdown, or of several crossed. */
export function figuresByCategory(
  measure: Measure,
  breakdowns: readonly Breakdown[],
  counted: Counted,
  source: MeasureSource,
): readonly Figure[] {
  const breakdown = breakdowns.map(({ id }) => id).join(crossing);
  const figure = figureIn(measure, breakdown, source);
  const unavailable = whyUnavailable(breakdowns, counted, source);
  if (unavailable !== undefined) {
    const categories = [...groupByCategory(source.care, breakdowns, [], source).keys()];
    const known = categories.length === 0 ? ["total"] : categories;
    return known.map((category) => figure(category, { symbol: "x" }, unavailable.note, unavailable.lost));
  }
  const lost = [...(counted.lost ?? [])];
  for (const { restsOn } of breakdowns) lost.push(...lossesIn(source.care, restsOn, source.period));
  const groups = countedIn(measure, breakdowns, counted, source);
  const gaps = gapsIn(measure, breakdowns, [...gapsOfCautions(measure, breakdowns), ...(counted.gaps ?? [])], source);
  const numerators = new Map<string, number>();
  for (const [category, { numerator }] of groups) numerators.set(category, amountOf(numerator));
  // mostly the same for all categories
  let [summed, sum]: [of: readonly Member[] | undefined, sum: number | undefined] = [undefined, undefined];
  return Array.from(groups, ([category, { numerator: members, denominator }]) => {
    const without = withoutFigure(measure, breakdowns, category);
    if (without !== undefined) return figure(category, { symbol: without.symbol }, without.note);
    const restsOn = restsOnInCategory(measure, category);
    const unknown = whyUnknown(restsOn, source);
    if (unknown !== undefined) return figure(category, { symbol: "x" }, unknown.note, unknown.lost);
    if (denominator !== summed) [summed, sum] = [denominator, denominator && amountOf(denominator)];
    const group = {
      unit: measure.unit,
      breakdown,
      category,
      numerator: numerators.get(category) ?? 0,
      denominator: sum,
      members,
      numerators,
    };
    const counting = (denominator ?? members).length;
    const value = withGaps(statistics[measure.statistic](group, source), gaps(category, counting));
    const all = restsOn.length === 0 ? lost : [...lost, ...lossesIn(source.care, restsOn, source.period)];
    const narrow = value.symbol === "" ? intervalNote(measure) : "";
    return figure(category, value, notesOf(counted.note, value.note, narrow, lossesInWords(all, countInNote)), all);
  });
}

/**
 * A figure of one measure, breakdown and period, by its category. It has every property, undefined where there is nothing,
 * so that what makes a table of figures by the properties of the first one has them all.
 */
function figureIn(
  { id, unit }: Measure,
  breakdown: string,
  { period, authority = "" }: MeasureSource,
): (category: string, value: StatisticValue, note: string, lost?: readonly Loss[]) => Figure {
  const names = figureNames(id, breakdown, "");
  const [periodStart, periodEnd] = [isoFromDay(period.from), isoFromDay(period.to)];
  return (category, value, text, lost = []) => {
    const { note, publicNote } = figureNote(text);
    const shown: Partial<ShownFigure> = value.symbol === "" ? value : {};
    // thousands are made in a run, and to spread parts into each was a fifth of the time of them all
    const figure: object = {
      numerator: value.numerator,
      denominator: value.denominator,
      value: shown.value,
      lower: shown.lower,
      upper: shown.upper,
      confidence: shown.confidence,
      method: shown.method,
      measure: names.measure,
      breakdown: names.breakdown,
      category,
      periodStart,
      periodEnd,
      authority,
      unit,
      symbol: value.symbol,
      note,
    };
    const isPlain = shown.partial === undefined && publicNote === undefined && lost.length === 0;
    return (
      isPlain
        ? figure
        : {
            ...figure,
            ...(shown.partial && { partial: shown.partial }),
            ...(publicNote !== undefined && { publicNote }),
            ...(lost.length > 0 && { lost }),
          }
    ) as Figure;
  };
}

/** The gaps that every return has, whatever it holds, as far as they touch these breakdowns. */
function gapsOfCautions({ id: measure }: Measure, breakdowns: readonly Breakdown[]): readonly CoverageGap[] {
  return cautionsOfMeasure(measure).flatMap(({ kind, in: within, reason: note }): readonly CoverageGap[] => {
    if (kind !== "known-in-part") return [];
    if (within === undefined) return [{ holds: "at-least", note }];
    const breakdown = breakdowns.find(({ id }) => id === within.breakdown);
    return breakdown === undefined ? [] : [{ in: { ...within, breakdown }, holds: "at-least", note }];
  });
}

function intervalNote({ id }: Measure): string {
  return cautionsOfMeasure(id).find(({ kind }) => kind === "interval-too-narrow")?.reason ?? "";
}

function notesOf(...notes: readonly (string | undefined)[]): string {
  let all = "";
  for (const note of notes) if (note !== undefined && note !== "") all = all === "" ? note : `${all}; ${note}`;
  return all;
}

/** What stands instead of a figure in a category that the measure cannot count. */
function withoutFigure(
  { withoutFigure }: Measure,
  breakdowns: readonly Breakdown[],
  category: string,
): CategoryWithoutFigure | undefined {
  if (withoutFigure === undefined) return undefined;
  const parts = category.split(crossing);
  return withoutFigure.find(({ breakdown, category: without }) => parts[breakdowns.indexOf(breakdown)] === without);
}

/** What members add up to, each one unless it says otherwise. */
function amountOf(members: readonly Member[]): number {
  let sum = 0;
  for (const { amount = 1 } of members) sum += amount;
  return sum;
}
