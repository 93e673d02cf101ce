import {
  coveredDays,
  type Day,
  type Figure,
  type FigureInputs,
  figuresOf,
  findMeasure,
  InputError,
  isoFromDay,
  latestDay,
  noDay,
  type Population,
  populationFor,
  protectFigures,
  type Return,
  type ReturnFile,
  readSeries,
  reportingYearOf,
  reportingYearPeriod,
} from "@lac-analytics/core";
import { filesFrom, readPopulationFrom } from "@lac-analytics/core/node";
import type { SourceFile } from "../build/ReportPage.ts";
import { sourceFile, sourceFiles } from "../build/sourceFiles.ts";
import type { NotebookSource } from "../notebook/NotebookSource.ts";
import { dayGiven } from "./figureQuestion.ts";
import { openReturn } from "./openReturn.ts";
import { populationGiven } from "./populationGiven.ts";
import type { ReportOptions } from "./ReportOptions.ts";
import { readInputFile } from "./readInputFile.ts";
import type { ReportSettings } from "./readSettings.ts";
import { say } from "./say.ts";

/** What the notebooks are computed from, and what their pages say of it. */
export interface OpenedSource {
  readonly source: NotebookSource;
  readonly sources: readonly SourceFile[];
  readonly dataNote: string;
  readonly errorNote: string;
}

/**
 * What the notebooks are computed from: the settings' return, date, council, population and further files, or those of
 * the command line. A return that is given without an authority is nobody's by name, and no population, series or file of
 * the council's own is taken for it.
 */
export async function openNotebookSource(settings: ReportSettings, options: ReportOptions): Promise<OpenedSource> {
  const authority = options.authority ?? (options.data === undefined ? settings.authority : "");
  const ours = authority === settings.authority;
  const opened = await openReturn(options.data ?? settings.data);
  const { return: care } = opened;
  const asAt =
    dateOfReport(options, options.data === undefined ? settings.asAt : undefined) ?? endOfLastYear(latestDay(care));
  const population = options.population ?? (ours ? settings.population : undefined);
  const council = ours ? settings.council : authority === "" ? "The authority" : `Authority ${authority}`;
  const populationAt = await populationLookup(population, authority);
  const seriesFiles = ours ? (await filesFrom(settings.series ?? [])).files : [];
  const series = seriesFiles.flatMap(({ name, bytes }) => readSeries(bytes, name));
  const further = await filesByName({ ...settings.nationalFiles, ...(ours ? settings.files : {}) });
  const internal = settings.internal && options.publish !== true;
  const { from, to } = coveredDays(care);
  const isCovered = (day: Day): boolean => day === asAt || (day >= from && day <= to);
  return {
    source: {
      care,
      asAt,
      council,
      authority,
      internal,
      series,
      file: (name) => further.get(name),
      figuresAt: (days, { measures, by }) => {
        const inputs = days.map((day) => ({ authority, population: populationAt(day), series }));
        const figures = days.map((day, at) =>
          figuresOf(care, { asAt: day }, { ...inputs[at], ...(measures && { measures }), ...(by && { by }) }),
        );
        const shown = internal ? figures : protectTogether(figures, care, inputs[0] ?? {});
        return shown.map((list, at) => (isCovered(days[at] ?? asAt) ? list : list.map(notAvailable)));
      },
    },
    sources: [
      ...sourceFiles(opened.files, opened.account),
      ...(population === undefined || populationGiven(population) !== undefined
        ? []
        : [sourceFile({ name: population, bytes: await readInputFile(population) })]),
      ...seriesFiles.map(sourceFile),
    ],
    dataNote: options.data === undefined ? settings.dataNote : "",
    errorNote: opened.problemsInWords,
  };
}

async function filesByName(paths: Readonly<Record<string, string>>): Promise<ReadonlyMap<string, ReturnFile>> {
  const files = Object.entries(paths).map(
    async ([name, path]): Promise<[string, ReturnFile]> => [name, { name: path, bytes: await readInputFile(path) }],
  );
  return new Map(await Promise.all(files));
}

/** A figure of a day that the return cannot answer for; the council's own series can. */
function notAvailable(figure: Figure): Figure {
  const { measure, periodStart, periodEnd, authority, breakdown, category, unit } = figure;
  if (findMeasure(measure).kind === "local") return figure;
  const note = "the return does not cover the day";
  return { measure, periodStart, periodEnd, authority, breakdown, category, unit, symbol: "x", note };
}

/** Lists of figures that are published together, each as it may be shown beside the others. */
function protectTogether(
  lists: readonly (readonly Figure[])[],
  care: Return,
  inputs: FigureInputs,
): readonly (readonly Figure[])[] {
  const shown = protectFigures(lists.flat(), { countedFrom: { care, inputs } });
  let from = 0;
  return lists.map(({ length }) => {
    from += length;
    return shown.slice(from - length, from);
  });
}

function dateOfReport({ asAt }: ReportOptions, usual: string | undefined): Day | undefined {
  const iso = asAt ?? usual;
  if (iso === undefined) return undefined;
  return dayGiven(iso);
}

function endOfLastYear(latest: Day): Day {
  if (latest === noDay)
    throw new InputError("No episode of the return has a date that can be read; give --as-at, or mend the return.");
  const end = reportingYearPeriod(reportingYearOf(latest)).to;
  say(`No date was given: the reports are as at ${isoFromDay(end)}, the end of the last reporting year in the return.`);
  return end;
}

/** The population at a date; where the file has none for it, that is said, and the reports do without a rate. */
async function populationLookup(
  given: string | undefined,
  authority: string,
): Promise<(day: Day) => Population | undefined> {
  if (given === undefined) return () => undefined;
  const number = populationGiven(given);
  if (number !== undefined) return () => number;
  const estimates = await readPopulationFrom(given);
  return (day) => {
    try {
      return populationFor(estimates, authority === "" ? undefined : authority, reportingYearOf(day));
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      say(error.message);
      return undefined;
    }
  };
}
