import {
  measures as catalogue,
  dayFromIso,
  type FigureDate,
  type FigureOptions,
  figureColumns,
  figureRow,
  figuresOf,
  InputError,
  isoFromDay,
  latestDay,
  type Measure,
  type Return,
  reportingYearOf,
  reportingYearPeriod,
} from "@lac-analytics/core";
import { Command } from "commander";
import { type ExitStatus, exitStatus } from "./exitStatus.ts";
import { openReturn } from "./openReturn.ts";
import { populationOf } from "./populationOf.ts";
import { say } from "./say.ts";
import { withOutputOptions } from "./withOutputOptions.ts";
import { type OutputOptions, writeOutput } from "./writeOutput.ts";

interface FiguresOptions extends OutputOptions {
  readonly asAt?: string;
  readonly year?: string;
  readonly population?: string;
  readonly authority?: string;
  readonly measures?: string;
  readonly by?: readonly string[];
}

/** `lac figures`: one row a figure. */
export function figuresCommand(finish: (status: ExitStatus) => void): Command {
  return withOutputOptions(new Command("figures"))
    .description(
      "Work out the figures of a return, with their counts and intervals. Nothing is withheld: internal use.",
    )
    .argument(
      "<return...>",
      "a folder of SSDA903 CSV files, a .zip of them, or a 903 .xml; several, one for each year, are stitched",
    )
    .option("--as-at <date>", "stocks at this date, flows over the twelve months to it (YYYY-MM-DD)")
    .option("--year <year>", "stocks at 31 March of this year, flows over the reporting year that ends on it")
    .option("--population <number or file>", "residents aged 0 to 17, or a file of mid-year estimates")
    .option("--authority <code>", "GSS code of the authority, such as E06000056")
    .option("--measures <ids>", "only these measures, separated by commas")
    .option(
      "--by <breakdowns>",
      "a breakdown, or several crossed (age,sex), or all; may be repeated",
      (value: string, before: readonly string[] = []) => [...before, value],
    )
    .action(async (paths: readonly string[], options: FiguresOptions) => {
      const wanted = measuresNamed(options.measures);
      const by = breakdownsNamed(options.by, wanted);
      const given = dateGiven(options);
      const { return: care } = await openReturn(paths);
      const date = given ?? latestYear(care);
      const population =
        options.population === undefined ? undefined : await populationOf(options.population, options.authority, date);
      const figures = figuresOf(care, date, {
        measures: wanted,
        ...(by && { by }),
        ...(population && { population }),
        ...(options.authority !== undefined && { authority: options.authority }),
      });
      say("Nothing is withheld: these figures are for internal use.");
      await writeOutput(figureColumns, figures.map(figureRow), options);
      finish(exitStatus.done);
    });
}

function measuresNamed(ids: string | undefined): readonly Measure[] {
  return ids === undefined ? catalogue : ids.split(",").map(measureNamed);
}

function measureNamed(id: string): Measure {
  const found = catalogue.find((measure) => measure.id === id.trim());
  if (found === undefined) throw new InputError(`--measures: there is no measure "${id}"; lac measures lists them.`);
  return found;
}

function breakdownsNamed(by: readonly string[] | undefined, measures: readonly Measure[]): FigureOptions["by"] {
  if (by === undefined) return undefined;
  if (by.includes("all")) return "all";
  return by.map((crossed) => {
    const ids = crossed.split(",").map((id) => id.trim());
    const answered = measures.some(({ breakdowns }) =>
      ids.every((id) => breakdowns.some((breakdown) => breakdown.id === id)),
    );
    if (!answered) throw new InputError(`--by ${crossed}: none of the measures asked for has that breakdown.`);
    return ids;
  });
}

function dateGiven({ asAt, year }: FiguresOptions): FigureDate | undefined {
  if (asAt !== undefined && year !== undefined) throw new InputError("Give --as-at or --year, not both.");
  try {
    if (asAt !== undefined) return { asAt: dayFromIso(asAt) };
    if (year === undefined) return undefined;
    reportingYearPeriod(Number(year));
    return { year: Number(year) };
  } catch (error) {
    throw new InputError(
      `${asAt === undefined ? "--year" : "--as-at"}: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

/** Without a date the figures are those of the reporting year in which the return ends. */
function latestYear(care: Return): FigureDate {
  const year = reportingYearOf(latestDay(care));
  say(
    `No date was given: stocks are as at ${isoFromDay(reportingYearPeriod(year).to)}, the end of the last reporting year in the return.`,
  );
  return { year };
}
