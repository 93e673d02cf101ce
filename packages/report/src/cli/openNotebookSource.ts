import {
  type Day,
  type Figure,
  type FigureInputs,
  figuresOf,
  InputError,
  isoFromDay,
  latestDay,
  noDay,
  type Population,
  populationFor,
  protectFigures,
  type Return,
  reportingYearOf,
  reportingYearPeriod,
} from "@lac-analytics/core";
import { readPopulationFrom } from "@lac-analytics/core/node";
import type { SourceFile } from "../build/ReportPage.ts";
import { sourceFiles } from "../build/sourceFiles.ts";
import type { NotebookSource } from "../notebook/NotebookSource.ts";
import { dayGiven } from "./figureQuestion.ts";
import { openReturn } from "./openReturn.ts";
import { populationGiven } from "./populationGiven.ts";
import type { ReportOptions } from "./ReportOptions.ts";
import type { ReportSettings } from "./readSettings.ts";
import { say } from "./say.ts";

/** What the notebooks are computed from, and what their pages say of it. */
export interface OpenedSource {
  readonly source: NotebookSource;
  readonly sources: readonly SourceFile[];
  readonly dataNote: string;
}

/**
 * What the notebooks are computed from: the settings' return, date, council and population, or those of the command
 * line. A return that is given without an authority is nobody's by name, and no population is taken for it.
 */
export async function openNotebookSource(settings: ReportSettings, options: ReportOptions): Promise<OpenedSource> {
  const authority = options.authority ?? (options.data === undefined ? settings.authority : "");
  const ours = authority === settings.authority;
  const { return: care, files, account } = await openReturn(options.data ?? settings.data);
  const asAt =
    dateOfReport(options, options.data === undefined ? settings.asAt : undefined) ?? endOfLastYear(latestDay(care));
  const population = options.population ?? (ours ? settings.population : undefined);
  const council = ours ? settings.council : authority === "" ? "The authority" : `Authority ${authority}`;
  const populationAt = await populationLookup(population, authority);
  const internal = settings.internal && options.publish !== true;
  return {
    source: {
      care,
      asAt,
      council,
      authority,
      internal,
      figuresAt: (days, { measures, by }) => {
        const inputs = days.map((day) => ({ authority, population: populationAt(day) }));
        const figures = days.map((day, at) =>
          figuresOf(care, { asAt: day }, { ...inputs[at], ...(measures && { measures }), ...(by && { by }) }),
        );
        return internal ? figures : protectTogether(figures, care, inputs[0] ?? {});
      },
    },
    sources: sourceFiles(files, account),
    dataNote: options.data === undefined ? settings.dataNote : "",
  };
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
