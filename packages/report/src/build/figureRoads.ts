import { longPeriod } from "@lac-analytics/charts";
import {
  countedLines,
  dayFromIso,
  type Figure,
  type FigureInputs,
  type FileAccount,
  groupedBy,
  isOfPopulation,
  isoFromDay,
  type Measure,
  type MeasureId,
  type RestsOn,
  ruleList,
  type SeriesRow,
  seriesRowsFor,
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

/** What figures at the date of the report were worked out with, besides the return. */
export interface WorkedOutWith {
  readonly inputs: FigureInputs;
  /** the file of the population; blank where it is no file, or none was given */
  readonly populationFile: string;
  /** the same of the directory of postcodes */
  readonly postcodesFile: string;
}

/**
 * How every figure of a paper came about, measure by measure in the order in which they were asked for; of what has no
 * figure at all, only where something of it was lost. What a version for publication has is what it was answered, and
 * nothing of the return itself: no line, no outcome of a rule, no count of what was lost.
 */
export function figureRoads(
  source: NotebookSource,
  asked: readonly AnsweredMeasure[],
  withWhat: WorkedOutWith,
): readonly FigureRoad[] {
  const rulesFor = rulesBearing(source);
  return [...groupedBy(asked, ({ measure }) => measure.id).values()].flatMap((same): readonly FigureRoad[] => {
    const [first] = same;
    const all = eachOnce(same.flatMap(({ figures }) => figures));
    const figures = knownSomewhen(all);
    const losses = all.flatMap(({ lost = [] }) => lost);
    if (first === undefined || (figures.length === 0 && losses.length === 0)) return [];
    const { measure } = first;
    const rows = new Map(figures.map((figure) => [figure, seriesRowOf(figure, source)]));
    const ofReturn = figures.filter((figure) => rows.get(figure) === undefined && figure.symbol !== "x");
    const isOfSeries = [...rows.values()].some((row) => row !== undefined);
    const isOfReturn = ofReturn.length > 0 || !isOfSeries;
    return [
      {
        measure,
        figures,
        rests: [
          ...(isOfReturn
            ? [
                ...restingFiles(columnsOf(measure, all), source),
                ...populationOf(measure, withWhat),
                ...postcodesOf(columnsOf(measure, all), withWhat),
              ]
            : []),
          ...seriesFilesOf(rows, ofReturn.length === 0),
        ],
        rules: isOfReturn ? rulesFor(measure.id) : [],
        lost: losses.length === 0 ? "" : toldLosses(losses, source.internal),
        lines: source.internal ? linesBehind(source, same, withWhat.inputs) : [],
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

/**
 * All that figures of a measure rest on: what it counts by, and what tells the groups in which they are. The groups of what
 * the council counts itself it tells, too.
 */
function columnsOf(measure: Measure, figures: readonly Figure[]): RestsOn {
  if (measure.kind === "local") return measure.restsOn;
  const breakdowns = new Set(figures.flatMap(({ breakdown }) => breakdown.split(";")));
  const categories = new Set(figures.flatMap(({ category }) => category.split(";")));
  const ofOutcomes = Object.entries(measure.outcomesRestOn ?? {});
  return [
    ...measure.restsOn,
    ...measure.breakdowns.flatMap(({ id, restsOn }) => (breakdowns.has(id) ? restsOn : [])),
    ...ofOutcomes.flatMap(([category, restsOn]) => (categories.has(category) ? restsOn : [])),
  ];
}

function populationOf(measure: Measure, { populationFile }: WorkedOutWith): readonly RestingFile[] {
  if (!isOfPopulation(measure)) return [];
  return [{ kind: "population", columns: [], given: populationFile === "" ? [] : [populationFile] }];
}

/** The directory of postcodes, of what counts by where a placement is. */
function postcodesOf(restsOn: RestsOn, { postcodesFile }: WorkedOutWith): readonly RestingFile[] {
  const isOfPlaces = restsOn.some((need) => (typeof need === "string" ? need : need.column) === "Episodes.PL_POST");
  return isOfPlaces && postcodesFile !== "" ? [{ kind: "postcodes", columns: [], given: [postcodesFile] }] : [];
}

function restingFiles(restsOn: RestsOn, source: NotebookSource): readonly RestingFile[] {
  const columns = restsOn.map((need) => (typeof need === "string" ? need : need.column).split("."));
  const account: readonly FileAccount[] = source.internal ? source.account : [];
  return [...groupedBy(columns, ([kind = ""]) => kind)].map(([kind, named]) => ({
    kind,
    columns: [...new Set(named.map(([, column = ""]) => column))],
    given: [...new Set(account.filter(({ as }) => as === kind).map(({ file }) => fileNameIn(file)))],
  }));
}

/** The row of what the council counts itself that gives a figure, in the place of the return. */
function seriesRowOf(figure: Figure, { series }: NotebookSource): SeriesRow | undefined {
  const { measure, breakdown, category, periodStart, periodEnd } = figure;
  const period = { from: dayFromIso(periodStart), to: dayFromIso(periodEnd) };
  const rows = seriesRowsFor(series, measure, breakdown.split(";"), period);
  return figure.symbol === "x" ? undefined : rows.find((row) => row.category === category);
}

/** The files of what the council counts itself, and their columns; of which times figures are theirs, where not all are. */
function seriesFilesOf(rows: ReadonlyMap<Figure, SeriesRow | undefined>, areAll: boolean): readonly RestingFile[] {
  const found = [...rows].flatMap(([figure, row]) => (row === undefined ? [] : [{ figure, row }]));
  return [...groupedBy(found, ({ row }) => row.file)].map(([file, same]) => {
    const columns = (["numerator", "denominator", "value"] as const).filter((column) =>
      same.some(({ row }) => row[column] !== undefined),
    );
    const inWords = (time: string): string => (/^\d/.test(time) ? time : `the ${time}`);
    const times = areAll ? [] : [...new Set(same.map(({ figure }) => inWords(longPeriod(figure))))];
    return { kind: "what the council counts itself", columns, given: [fileNameIn(file)], times };
  });
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

/** The lines of each figure once, however often a paper asked for it; those over other months are counted by themselves. */
function linesBehind(
  { care, asAt }: InternalSource,
  asked: readonly AnsweredMeasure[],
  inputs: FigureInputs,
): readonly GroupLines[] {
  const day = isoFromDay(asAt);
  return [...groupedBy(asked, ({ measure }) => measure.months).values()].flatMap((same) => {
    const [first] = same;
    const now = eachOnce(same.flatMap(({ figures }) => figures)).filter(
      ({ periodEnd, symbol }) => periodEnd === day && symbol !== "x",
    );
    const breakdowns = [...new Set(now.map(({ breakdown }) => breakdown))];
    if (first === undefined || first.measure.kind === "local" || breakdowns.length === 0) return [];
    const found = countedLines(care, { asAt }, first.measure, { ...inputs, breakdowns });
    return now.flatMap((figure): readonly GroupLines[] => {
      const lines = found.find((one) => one.breakdown === figure.breakdown && one.category === figure.category);
      if (lines === undefined || lines.numerator.length === 0) return [];
      const { numerator, denominator = [] } = lines;
      return [{ figure, numerator, denominator }];
    });
  });
}
