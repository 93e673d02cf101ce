import { isoFromDay } from "../return/isoDate.ts";
import type { Breakdown } from "./Breakdown.ts";
import type { CoverageGap } from "./CoverageGap.ts";
import { cautionsOfMeasure } from "./cautions.ts";
import { countedIn } from "./countedIn.ts";
import { countInNote, figureNote } from "./countInNote.ts";
import type { Figure } from "./Figure.ts";
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
  const figure = (category: string, value: StatisticValue, note: string, lost: readonly Loss[] = []): Figure => ({
    ...figureNames(measure.id, breakdown, category),
    periodStart: isoFromDay(source.period.from),
    periodEnd: isoFromDay(source.period.to),
    authority: source.authority ?? "",
    unit: measure.unit,
    ...value,
    ...figureNote(note),
    ...(lost.length > 0 && { lost }),
  });
  const unavailable = whyUnavailable(breakdowns, counted, source);
  if (unavailable !== undefined) {
    const categories = [...groupByCategory(source.care, breakdowns, [], source).keys()];
    const known = categories.length === 0 ? ["total"] : categories;
    return known.map((category) => figure(category, { symbol: "x" }, unavailable.note, unavailable.lost));
  }
  const lost = [
    ...(counted.lost ?? []),
    ...breakdowns.flatMap(({ restsOn }) => lossesIn(source.care, restsOn, source.period)),
  ];
  const groups = countedIn(measure, breakdowns, counted, source);
  const gaps = gapsIn(measure, breakdowns, [...gapsOfCautions(measure, breakdowns), ...(counted.gaps ?? [])], source);
  const numerators = new Map([...groups].map(([category, { numerator }]) => [category, amountOf(numerator)]));
  return [...groups].map(([category, { numerator: members, denominator }]) => {
    const without = withoutFigure(measure, breakdowns, category);
    if (without !== undefined) return figure(category, { symbol: without.symbol }, without.note);
    const restsOn = restsOnInCategory(measure, category);
    const unknown = whyUnknown(restsOn, source);
    if (unknown !== undefined) return figure(category, { symbol: "x" }, unknown.note, unknown.lost);
    const group = {
      unit: measure.unit,
      breakdown,
      category,
      numerator: numerators.get(category) ?? 0,
      denominator: denominator && amountOf(denominator),
      members,
      numerators,
    };
    const counting = (denominator ?? members).length;
    const value = withGaps(statistics[measure.statistic](group, source), gaps(category, counting));
    const all = [...lost, ...lossesIn(source.care, restsOn, source.period)];
    const narrow = value.symbol === "" ? intervalNote(measure) : "";
    return figure(category, value, notesOf(counted.note, value.note, narrow, lossesInWords(all, countInNote)), all);
  });
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
  return notes.filter((note) => note !== undefined && note !== "").join("; ");
}

/** What stands instead of a figure in a category that the measure cannot count. */
function withoutFigure(
  measure: Measure,
  breakdowns: readonly Breakdown[],
  category: string,
): CategoryWithoutFigure | undefined {
  const parts = category.split(crossing);
  return measure.withoutFigure?.find(
    ({ breakdown, category: without }) => parts[breakdowns.indexOf(breakdown)] === without,
  );
}

/** What members add up to, each one unless it says otherwise. */
function amountOf(members: readonly Member[]): number {
  let sum = 0;
  for (const { amount = 1 } of members) sum += amount;
  return sum;
}
