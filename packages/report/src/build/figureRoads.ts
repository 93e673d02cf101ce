import {
  type CountedLines,
  countedLines,
  type Figure,
  type FileAccount,
  groupedBy,
  isoFromDay,
  type Measure,
  type MeasureId,
  ruleList,
} from "@lac-analytics/core";
import type { InternalSource, NotebookSource } from "@lac-analytics/notebook";
import { fileNameIn } from "../source/fileNameIn.ts";
import type { BearingRule, FigureRoad, GroupLines, RestingFile } from "./FigureRoad.ts";
import { toldLosses } from "./toldLosses.ts";

/** A measure that a paper asked for, with what it was answered. */
export interface AnsweredMeasure {
  readonly measure: Measure;
  readonly figures: readonly Figure[];
}

/**
 * How every figure of a paper came about, measure by measure in the order in which they were asked for. What a version for
 * publication has is what it was answered, and nothing of the return itself: no line, no outcome of a rule, no count of
 * what was lost.
 */
export function figureRoads(source: NotebookSource, asked: readonly AnsweredMeasure[]): readonly FigureRoad[] {
  const rulesFor = rulesBearing(source);
  return [...groupedBy(asked, ({ measure }) => measure.id).values()].flatMap((same): readonly FigureRoad[] => {
    const [first] = same;
    const figures = knownSomewhen(eachOnce(same.flatMap(({ figures }) => figures)));
    if (first === undefined || figures.length === 0) return [];
    const { measure } = first;
    const losses = same.flatMap((one) => one.figures.flatMap(({ lost = [] }) => lost));
    return [
      {
        measure,
        figures,
        rests: restingFiles(measure, source),
        rules: rulesFor(measure.id),
        lost: losses.length === 0 ? "" : toldLosses(losses, source.internal),
        lines: source.internal ? linesBehind(source, same) : [],
      },
    ];
  });
}

/** Figures of one name and time once, those of the latest time first. */
function eachOnce(figures: readonly Figure[]): readonly Figure[] {
  const each = new Map(figures.map((figure) => [nameOf(figure), figure]));
  return [...each.values()].sort(
    (a, b) => b.periodEnd.localeCompare(a.periodEnd) || b.periodStart.localeCompare(a.periodStart),
  );
}

/** Those of groups that have a figure at some time. */
function knownSomewhen(figures: readonly Figure[]): readonly Figure[] {
  const nameOfGroup = ({ breakdown, category }: Figure): string => `${breakdown}|${category}`;
  const known = new Set(figures.filter(({ symbol }) => symbol !== "x").map(nameOfGroup));
  return figures.filter((figure) => known.has(nameOfGroup(figure)));
}

function nameOf({ periodStart, periodEnd, breakdown, category }: Figure): string {
  return [periodStart, periodEnd, breakdown, category].join("|");
}

function restingFiles({ restsOn }: Measure, source: NotebookSource): readonly RestingFile[] {
  const columns = restsOn.map((need) => (typeof need === "string" ? need : need.column).split("."));
  const account: readonly FileAccount[] = source.internal ? source.account : [];
  return [...groupedBy(columns, ([kind = ""]) => kind)].map(([kind, named]) => ({
    kind,
    columns: [...new Set(named.map(([, column = ""]) => column))],
    given: [...new Set(account.filter(({ as }) => as === kind).map(({ file }) => fileNameIn(file)))],
  }));
}

/** The rules that bear on a measure; an internal version has run them. */
function rulesBearing(source: NotebookSource): (id: string) => readonly BearingRule[] {
  const rules = ruleList().filter(({ implemented }) => implemented);
  const breaches = new Map<string, number>(
    source.internal ? source.check().rules.map(({ code, breaches }) => [code, breaches]) : [],
  );
  const bears = (distorts: readonly MeasureId[], id: string): boolean => distorts.some((each) => each === id);
  return (id) =>
    rules
      .filter(({ distorts }) => bears(distorts, id))
      .map(({ code }) => ({ code, ...(breaches.has(code) && { breaches: breaches.get(code) ?? 0 }) }));
}

function linesBehind(source: InternalSource, asked: readonly AnsweredMeasure[]): readonly GroupLines[] {
  const { care, asAt, authority } = source;
  const day = isoFromDay(asAt);
  return asked.flatMap(({ measure, figures }) => {
    const now = eachOnce(figures).filter(({ periodEnd, symbol }) => periodEnd === day && symbol !== "x");
    const breakdowns = [...new Set(now.map(({ breakdown }) => breakdown))];
    if (measure.kind === "local" || breakdowns.length === 0) return [];
    const found = countedLines(care, { asAt }, measure, { authority, breakdowns });
    return now.flatMap((figure) => {
      const lines = found.find((one) => one.breakdown === figure.breakdown && one.category === figure.category);
      return lines === undefined || lines.numerator.length === 0 ? [] : [groupOf(figure, lines)];
    });
  });
}

function groupOf(figure: Figure, { numerator, denominator = [] }: CountedLines): GroupLines {
  return { figure, numerator, denominator };
}
