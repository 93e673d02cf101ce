import {
  type CheckResult,
  measures as catalogue,
  checkReturn,
  coveredDays,
  csvOfTable,
  type Day,
  type Figure,
  type FigureInputs,
  figuresOf,
  findAuthority,
  findMeasure,
  InputError,
  isKnownAt,
  isoFromDay,
  latestDay,
  noDay,
  postcodesIn,
  publicationOf,
  type Return,
  type ReturnFile,
  readPostcodes,
  reportingYearOf,
  reportingYearPeriod,
} from "@lac-analytics/core";
import type { NotebookSource, SourceFacts } from "@lac-analytics/notebook";
import { type AnswerRequest, publishedProjections } from "@lac-analytics/notebook/render";
import { dayGiven } from "../given/dayGiven.ts";
import { noDateToTake, requireEpisodes } from "../given/figureQuestion.ts";
import { populationGiven } from "../given/populationGiven.ts";
import type { SourceOptions } from "../given/SourceOptions.ts";
import { say } from "../given/say.ts";
import type { Letterhead } from "../letterhead/Letterhead.ts";
import { authorityUsed } from "./authorityUsed.ts";
import type { FileReader } from "./FileReader.ts";
import { fileNameIn } from "./fileNameIn.ts";
import { filesByName, publishedTables, tablesOf } from "./furtherFiles.ts";
import { isSameAuthority } from "./isSameAuthority.ts";
import { ownSeriesOf } from "./ownSeriesOf.ts";
import { populationLookup } from "./populationLookup.ts";
import { printedElsewhere } from "./printedElsewhere.ts";
import { publishedMismatch } from "./publishedMismatch.ts";
import type { ReportSettings } from "./ReportSettings.ts";
import type { OpenedReturn } from "./readGiven.ts";
import type { SoftwareVersion } from "./softwareVersions.ts";
import type { SourceFile } from "./sourceFiles.ts";
import { sourceFile, sourceFiles } from "./sourceFiles.ts";

const lookedAfter = findMeasure("cla-number");

/** What the notebooks are computed from, and what their pages say of it. */
export interface OpenedSource {
  readonly source: NotebookSource;
  /** answers what the notebooks ask, with figures that this version may show */
  readonly answer: AnswerRequest;
  /** what figures at a day are worked out with, besides the return */
  readonly inputsOn: (day: Day) => FigureInputs;
  /** the file of the population, without its folders; blank where it is no file, or none was given */
  readonly populationFile: string;
  /** the same of the directory of postcodes */
  readonly postcodesFile: string;
  readonly letterhead: Letterhead;
  readonly sources: readonly SourceFile[];
  readonly dataNote: string;
  readonly errorNote: string;
  /** settings that figures and words hang on, and that neither the source nor a file tells */
  readonly further: Readonly<Record<"population" | "cleared" | "roles", string>>;
  /** the figures that were asked for so far and of which something was lost in reading, each once */
  readonly touched: () => readonly Figure[];
  /** what was decided of figures for publication that no earlier edition printed; nothing for an internal version */
  readonly made: () => readonly Figure[];
}

/**
 * What the notebooks are computed from: the settings' return, date, council, population and further files, or those of
 * the command line. A return that is given without an authority is nobody's by name, and no population, series or file of
 * the council's own is taken for it; nor has it the council's letterhead.
 *
 * @param opened the return
 * @param versions of the software that works the figures out
 * @param earlier what earlier editions printed
 * @throws {InputError} if something that is named cannot be read, or is not what it must be
 */
export async function notebookSource(
  settings: ReportSettings,
  options: SourceOptions,
  opened: OpenedReturn,
  reader: FileReader,
  versions: readonly SoftwareVersion[],
  earlier: readonly Figure[] = [],
): Promise<OpenedSource> {
  const authority = authorityUsed(settings, options);
  const ours = isSameAuthority(authority, settings.authority);
  const { return: care } = opened;
  requireEpisodes(care);
  const asAt =
    dateOfReport(options, options.data === undefined ? settings.asAt : undefined) ?? endOfLastYear(latestDay(care));
  const population = options.population ?? (ours ? settings.population : undefined);
  const letterhead = ours ? settings.letterhead : lettersOf(authority);
  const populationAt = await populationLookup(population, authority, reader);
  const postcodesPath = options.postcodes ?? settings.postcodes ?? "";
  const directory = postcodesPath === "" ? [] : [{ name: postcodesPath, bytes: await reader.file(postcodesPath) }];
  const postcodes = await postcodesKnown(directory[0], care);
  const seriesFiles = ours ? await reader.files(settings.series) : [];
  const titleFiles = ours ? await reader.files(settings.ownMeasures) : [];
  const { series, titles, measures: own } = await ownSeriesOf(seriesFiles, titleFiles);
  const further = await filesByName({ ...settings.nationalFiles, ...(ours ? settings.files : {}) }, reader);
  const tables = await tablesOf(further);
  const internal = settings.internal && options.publish !== true;
  const touched = new Map<string, Figure>();
  const inputsOn = (day: Day): FigureInputs => ({
    authority,
    ...populationAt(day).inputs,
    ...(postcodes && { postcodes }),
    series,
    ownMeasures: titles,
  });
  const publication = publicationOf(care, {
    inputsOn,
    measures: [...catalogue, ...own],
    ...(ours && !internal && settings.editions !== undefined && { earlier }),
    elsewhere:
      ours && !internal && settings.editions !== undefined
        ? printedElsewhere(publishedTables(tables, settings.nationalFiles), authority)
        : [],
  });
  const populationPath = population === undefined || populationGiven(population) !== undefined ? "" : population;
  const sources = [
    ...sourceFiles(opened.files, opened.account),
    ...(populationPath === "" ? [] : [sourceFile({ name: populationPath, bytes: await reader.file(populationPath) })]),
    ...[...directory, ...seriesFiles, ...titleFiles].map(sourceFile),
  ];
  let checked: CheckResult | undefined;
  const check = (): CheckResult => {
    checked ??= checkReturn(opened, {
      year: reportingYearOf(asAt),
      authority: authority === "" ? undefined : authority,
    });
    return checked;
  };
  const facts: Omit<SourceFacts, "internal"> = {
    asAt,
    council: ours || authority !== "" ? letterhead.council : "the council",
    months: settings.months,
    roles: ours ? settings.roles : {},
    monthsBetweenMeetings: ours ? settings.monthsBetweenMeetings : undefined,
    authority,
    inputs: sources,
    versions,
    covered: coveredDays(care),
    isKnownAt: (measure, day) => isKnownAt(care, measure, { asAt: day }),
    series,
    ownMeasures: own,
    file: (name) => further.get(name),
    table: (name) => tables.get(name)?.(),
    isCleared: (name) => internal || (ours && settings.cleared.includes(name)),
  };
  const answer: AnswerRequest = ({ days, measures, by }) => {
    for (const day of days) populationAt(day).sayWhyNone();
    const figures = days.map((day) => figuresOf(care, { asAt: day }, { ...inputsOn(day), measures, by }));
    for (const figure of figures.flat()) if (figure.lost !== undefined) touched.set(nameOf(figure), figure);
    return internal ? figures : figures.map(publication.of);
  };
  const mismatch = unlessUnreadable(() =>
    publishedMismatch(
      {
        ...{ care, authority, asAt, council: facts.council, published: facts.table("benchmarks") },
        isKnownAt: (day) => facts.isKnownAt(lookedAfter, day),
      },
      internal,
    ),
  );
  const known = { ...facts, ...(mismatch !== undefined && { mismatch }) };
  return {
    source: internal
      ? { ...known, internal, care, account: opened.account, check }
      : { ...known, internal, ...publishedProjections(care) },
    answer,
    inputsOn,
    populationFile: fileNameIn(populationPath),
    postcodesFile: fileNameIn(postcodesPath),
    letterhead,
    sources,
    dataNote: options.data === undefined ? settings.dataNote : "",
    errorNote: opened.problemsInWords,
    further: {
      population: population === undefined || populationPath !== "" ? "" : population,
      roles: Object.entries(ours ? settings.roles : {})
        .map(([role, name]) => `${role}: ${name}`)
        .join("; "),
      cleared: ours ? settings.cleared.join(", ") : "",
    },
    touched: () => [...touched.values()],
    made: () => (internal || !ours ? [] : publication.made()),
  };
}

/** Where the postcodes of a return are; nothing without a directory. */
async function postcodesKnown(directory: ReturnFile | undefined, care: Return): Promise<FigureInputs["postcodes"]> {
  if (directory === undefined) return undefined;
  const { name, bytes } = directory;
  const wanted = postcodesIn([care]);
  return readPostcodes(await csvOfTable(bytes, name), name, (postcode) => wanted.has(postcode));
}

/** The letterhead of a return of which no more is known than whose it is, if that. */
function lettersOf(authority: string): Letterhead {
  return { council: findAuthority(authority)?.name ?? "The council", authors: [], colours: [] };
}

/** What there is, or nothing where a file that it rests on cannot be read: the papers that ask for the file refuse it. */
function unlessUnreadable(mismatch: () => SourceFacts["mismatch"]): SourceFacts["mismatch"] {
  try {
    return mismatch();
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
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
