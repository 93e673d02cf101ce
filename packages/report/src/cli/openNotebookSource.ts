import {
  type Day,
  type Figure,
  type FigureInputs,
  figuresOf,
  InputError,
  isoFromDay,
  latestDay,
  noDay,
  openSeries,
  type Population,
  populationFor,
  publicationOf,
  type ReturnFile,
  reportingYearOf,
  reportingYearPeriod,
} from "@lac-analytics/core";
import { filesFrom, readPopulationFrom } from "@lac-analytics/core/node";
import type { SourceFile } from "../build/ReportPage.ts";
import { sourceFile, sourceFiles } from "../build/sourceFiles.ts";
import type { Letterhead } from "../letterhead/Letterhead.ts";
import type { NotebookSource } from "../notebook/NotebookSource.ts";
import { dayGiven, noDateToTake, requireEpisodes } from "./figureQuestion.ts";
import { gssCodeGiven } from "./gssCodeGiven.ts";
import { lossNote } from "./lossNote.ts";
import { openReturn } from "./openReturn.ts";
import { populationGiven } from "./populationGiven.ts";
import { readInputFile } from "./readInputFile.ts";
import type { ReportSettings } from "./readSettings.ts";
import type { SourceOptions } from "./SourceOptions.ts";
import { say } from "./say.ts";

/** What the notebooks are computed from, and what their pages say of it. */
export interface OpenedSource {
  readonly source: NotebookSource;
  readonly letterhead: Letterhead;
  readonly sources: readonly SourceFile[];
  readonly dataNote: string;
  readonly errorNote: string;
  /** what of the return could not be read, or that it cannot answer for the date, for the head of the pages; blank where it can */
  readonly lossNote: string;
  /** of how many figures that were asked for so far something was lost in reading */
  readonly touchedFigures: () => number;
}

/**
 * What the notebooks are computed from: the settings' return, date, council, population and further files, or those of
 * the command line. A return that is given without an authority is nobody's by name, and no population, series or file of
 * the council's own is taken for it; nor has it the council's letterhead.
 *
 * @throws {InputError} if something that is named cannot be read, or is not what it must be
 */
export async function openNotebookSource(settings: ReportSettings, options: SourceOptions): Promise<OpenedSource> {
  const given = options.authority === undefined ? undefined : gssCodeGiven(options.authority);
  const authority = given ?? (options.data === undefined ? settings.authority : "");
  const ours = authority === settings.authority;
  const opened = await openReturn(options.data ?? settings.data);
  const { return: care } = opened;
  requireEpisodes(care);
  const asAt =
    dateOfReport(options, options.data === undefined ? settings.asAt : undefined) ?? endOfLastYear(latestDay(care));
  const population = options.population ?? (ours ? settings.population : undefined);
  const letterhead = ours ? settings.letterhead : lettersOf(authority);
  const populationAt = await populationLookup(population, authority);
  const seriesFiles = ours ? (await filesFrom(settings.series)).files : [];
  const series = (await Promise.all(seriesFiles.map(({ name, bytes }) => openSeries(bytes, name)))).flat();
  const further = await filesByName({ ...settings.nationalFiles, ...(ours ? settings.files : {}) });
  const internal = settings.internal && options.publish !== true;
  const touched = new Set<string>();
  const inputsOn = (day: Day): FigureInputs => ({ authority, population: populationAt(day), series });
  const publication = publicationOf(care, { inputsOn });
  return {
    source: {
      care,
      asAt,
      council: letterhead.council,
      authority,
      internal,
      series,
      file: (name) => further.get(name),
      figuresAt: (days, { measures, by }) => {
        const figures = days.map((day) =>
          figuresOf(care, { asAt: day }, { ...inputsOn(day), ...(measures && { measures }), ...(by && { by }) }),
        );
        for (const figure of figures.flat()) if (figure.lost !== undefined) touched.add(nameOf(figure));
        return internal ? figures : figures.map(publication.of);
      },
    },
    letterhead,
    sources: [
      ...sourceFiles(opened.files, opened.account),
      ...(population === undefined || populationGiven(population) !== undefined
        ? []
        : [sourceFile({ name: population, bytes: await readInputFile(population) })]),
      ...seriesFiles.map(sourceFile),
    ],
    dataNote: options.data === undefined ? settings.dataNote : "",
    errorNote: opened.problemsInWords,
    lossNote: lossNote(care, asAt, internal),
    touchedFigures: () => touched.size,
  };
}

/** The letterhead of a return of which no more is known than its code, if that. */
function lettersOf(authority: string): Letterhead {
  return { council: authority === "" ? "The authority" : `Authority ${authority}`, authors: [], colours: [] };
}

async function filesByName(paths: Readonly<Record<string, string>>): Promise<ReadonlyMap<string, ReturnFile>> {
  const files = Object.entries(paths).map(
    async ([name, path]): Promise<[string, ReturnFile]> => [name, { name: path, bytes: await readInputFile(path) }],
  );
  return new Map(await Promise.all(files));
}

function nameOf({ measure, periodStart, periodEnd, breakdown, category }: Figure): string {
  return [measure, periodStart, periodEnd, breakdown, category].join("|");
}

function dateOfReport({ asAt }: SourceOptions, usual: string | undefined): Day | undefined {
  const iso = asAt ?? usual;
  if (iso === undefined) return undefined;
  return dayGiven(iso);
}

function endOfLastYear(latest: Day): Day {
  if (latest === noDay) throw new InputError(noDateToTake);
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
  const found = new Map<number, Population | undefined>();
  return (day) => {
    const year = reportingYearOf(day);
    if (!found.has(year)) found.set(year, populationOrSaid(estimates, authority, year));
    return found.get(year);
  };
}

function populationOrSaid(
  estimates: Awaited<ReturnType<typeof readPopulationFrom>>,
  authority: string,
  reportingYear: number,
): Population | undefined {
  try {
    return populationFor(estimates, authority === "" ? undefined : authority, reportingYear);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    say(error.message);
    return undefined;
  }
}
