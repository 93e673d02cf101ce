import {
  measures as catalogue,
  coveredDays,
  type Day,
  type Figure,
  type FigureDate,
  type FigureInputs,
  type FigureOptions,
  figureRow,
  InputError,
  type Measure,
  postcodesIn,
  publicationNotes,
  publicationOf,
  type Return,
  readPostcodes,
  reportingYearPeriod,
  type Stitching,
  stitchingRules,
  withOwnBreakdowns,
} from "@lac-analytics/core";
import { readTableFrom } from "@lac-analytics/core/node";
import { Command, Option } from "commander";
import { figuresAt } from "../answers/figuresAt.ts";
import { lostInWords } from "../answers/lostInWords.ts";
import { measureTerm } from "../answers/measureTerm.ts";
import type { OutputTable } from "../answers/OutputTable.ts";
import { traceRows } from "../answers/traceRows.ts";
import { authorityGiven } from "../given/authorityGiven.ts";
import {
  breakdownsNamed,
  datesGiven,
  latestYear,
  measureAsked,
  measuresNamed,
  notCovered,
  overMonths,
  requireEpisodes,
} from "../given/figureQuestion.ts";
import { say } from "../given/say.ts";
import { openReturn } from "../source/openReturn.ts";
import { readOwnSeries, type SeriesFiles } from "../source/ownSeries.ts";
import type { OwnSeries } from "../source/ownSeriesOf.ts";
import { authorityHelp } from "./authorityHelp.ts";
import { type ExitStatus, exitStatus } from "./exitStatus.ts";
import { measureChoices } from "./measureChoices.ts";
import { monthsGiven } from "./monthsGiven.ts";
import { openRows, type RowOptions } from "./openRows.ts";
import { populationHelp } from "./populationHelp.ts";
import { populationOf } from "./populationOf.ts";
import { postcodesHelp } from "./postcodesHelp.ts";
import { repeated } from "./repeated.ts";
import { rowForms } from "./rowForms.ts";
import { tracedFigure } from "./tracedFigure.ts";
import { withOutputOptions } from "./withOutputOptions.ts";

interface FiguresOptions extends RowOptions, SeriesFiles {
  readonly asAt?: readonly string[];
  readonly year?: readonly string[];
  readonly months?: string;
  readonly population?: string;
  readonly authority?: string;
  readonly measures?: string;
  readonly by?: readonly string[];
  readonly postcodes?: string;
  readonly stitching?: Stitching;
  readonly choose?: readonly string[];
  readonly publish?: boolean;
  readonly trace?: string;
  readonly category?: string;
}

/** `lac figures`: one row a figure, or with `--trace` one row for each row of the return behind a figure. */
export function figuresCommand(finish: (status: ExitStatus) => void): Command {
  return withOutputOptions(new Command("figures"), rowForms)
    .argument(
      "<return...>",
      "a folder of SSDA903 CSV files or workbooks, a .zip of them, a workbook, or a 903 .xml; several, one for each year, are stitched",
    )
    .option(
      "--as-at <date>",
      "stocks at this date, flows over the twelve months to it (2025-03-31 or 31/3/2025); may be repeated",
      repeated,
    )
    .option(
      "--year <year>",
      "stocks at 31 March of this year, flows over the reporting year that ends on it (2025 or 2024-25); may be repeated",
      repeated,
    )
    .option("--months <number>", "flows over so many months to the date, in place of twelve")
    .option("--population <number or file>", populationHelp)
    .option("--authority <name or code>", authorityHelp)
    .option("--measures <ids>", "only these measures, separated by commas")
    .option(
      "--by <breakdowns>",
      "a breakdown, or several crossed (age,sex), or all single ones; may be repeated; a column of your own in Episodes or Header is one too",
      repeated,
    )
    .option("--series <file>", "what the authority counts itself, a CSV, .xlsx or Parquet of a local series")
    .option("--own-measures <file>", "titles of measures of the series that the catalogue does not have")
    .option("--postcodes <file>", postcodesHelp)
    .addOption(
      new Option("--stitching <rules>", "by which rules returns of several years become one").choices(
        Object.keys(stitchingRules),
      ),
    )
    .option("--choose <choice=reading>", "how to read what publications leave open; may be repeated", repeated)
    .option("--publish", "withhold small counts and what would give them away, and round as the DfE does")
    .option("--trace <measure>", "list the children and rows behind one figure, and those just left out")
    .option("--category <category>", "with --trace and --by: the category to list")
    .action(async (paths: readonly string[], options: FiguresOptions) => {
      const given = datesGiven(options);
      if (options.category !== undefined && options.trace === undefined)
        throw new InputError("--category says which figure --trace lists: give --trace too, or leave it out.");
      const months = options.months === undefined ? undefined : monthsGiven(options.months);
      if (months !== undefined && options.publish === true)
        throw new InputError(
          "--months: what is published is counted over twelve months; leave --months or --publish out.",
        );
      const authority = options.authority === undefined ? undefined : authorityGiven(options.authority);
      const write = await openRows(options, {
        inputs: [...paths, ...filesNamed(options)],
        namesChildren: options.trace !== undefined,
      });
      const own = await readOwnSeries(options);
      const named =
        options.trace === undefined
          ? measuresNamed(options.measures, own.measures)
          : [measureAsked(options.trace, "--trace", own.measures)];
      const { return: care } = await openReturn(paths, options.stitching && { stitching: options.stitching });
      requireEpisodes(care);
      const measures = overMonths(options.by?.includes("all") ? named : withOwnBreakdowns(named, care), months);
      const by = breakdownsNamed(options.by, measures);
      if (options.publish === true) requirePublishable(by, named);
      const dates = given ?? [latestYear(care)];
      const outside = notCovered(care, dates);
      if (outside !== "") say(outside);
      let status: ExitStatus = outside !== "" && coveredDays(care).isSure ? exitStatus.faultyData : exitStatus.done;
      const sayIfLost = (figures: readonly Figure[]): void => {
        const lost = lostInWords(figures);
        if (lost === "") return;
        say(lost);
        status = exitStatus.faultyData;
      };
      if (options.trace === undefined) {
        const figures: Figure[] = [];
        const inputsOn = new Map<Day, FigureInputs>();
        for (const date of dates) {
          const inputs = await inputsOf({ ...options, authority }, care, date, own);
          inputsOn.set(lastDayOf(date), inputs);
          figures.push(...figuresAt(care, date, measures, by, inputs));
        }
        sayIfLost(figures);
        const shown = options.publish === true ? published(figures, care, inputsOn, own) : figures;
        if (shown === figures) say("Nothing is withheld: these figures are for internal use.");
        await write("figures", shown.map(figureRow), { terms: definitionsOf(shown, own) });
      } else {
        if (options.publish === true) throw new InputError("--trace lists children, who are never published.");
        const [date, other] = dates;
        if (date === undefined || other !== undefined)
          throw new InputError("--trace lists one figure: give one date or year.");
        const [measure] = measures;
        if (measure === undefined) throw new InputError("--trace lists one figure: name a measure.");
        const inputs = await inputsOf({ ...options, authority }, care, date, own);
        const trace = tracedFigure(care, date, measure, options, by, inputs);
        sayIfLost([trace.figure]);
        say("The list names children: it is for internal use.");
        await write("trace", traceRows(trace), { terms: definitionsOf([trace.figure], own) });
      }
      finish(status);
    });
}

/** The files beside the return that the options name. */
function filesNamed({ population, series, ownMeasures, postcodes }: FiguresOptions): readonly string[] {
  return [population, series, ownMeasures, postcodes].filter((path) => path !== undefined);
}

/** The figures as they may be published, and on standard error what a reader of them must be told. */
function published(
  figures: readonly Figure[],
  care: Return,
  inputsOn: ReadonlyMap<Day, FigureInputs>,
  own: OwnSeries,
): readonly Figure[] {
  const [inputs = {}] = inputsOn.values();
  const shown = publicationOf(care, {
    inputsOn: (day) => inputsOn.get(day) ?? inputs,
    measures: [...catalogue, ...own.measures],
  }).of(figures);
  for (const note of publicationNotes(shown)) say(note);
  return shown;
}

/**
 * Checks that nothing is published by a column of the authority's own: what stands in it may be anything.
 *
 * @throws {InputError} naming the column
 */
function requirePublishable(by: readonly FigureOptions["by"][], named: readonly Measure[]): void {
  const known = new Set(named.flatMap(({ breakdowns }) => breakdowns.map(({ id }) => id)));
  const asked = by.flatMap((lists) => (lists === undefined || lists === "all" ? [] : lists.flat()));
  const own = asked.find((id) => !known.has(id));
  if (own !== undefined)
    throw new InputError(`--by ${own}: this is a column of your own, which is not published; leave --publish out.`);
}

/** What the measures of some figures mean, each once. */
function definitionsOf(figures: readonly Figure[], own: OwnSeries): NonNullable<OutputTable["terms"]> {
  const printed = new Set<string>(figures.map(({ measure }) => measure));
  return [...catalogue, ...own.measures].filter(({ id }) => printed.has(id)).map(measureTerm);
}

function lastDayOf(date: FigureDate): Day {
  return "year" in date ? reportingYearPeriod(date.year).to : date.asAt;
}

async function inputsOf(
  options: Omit<FiguresOptions, "authority"> & { readonly authority: string | undefined },
  care: Return,
  date: FigureDate,
  { series, titles }: OwnSeries,
): Promise<FigureInputs> {
  const { population, authority, postcodes } = options;
  return {
    ...(authority !== undefined && { authority }),
    ...(population !== undefined && (await populationOf(population, authority, date))),
    ...(postcodes !== undefined && { postcodes: await postcodeLookup(postcodes, care) }),
    series,
    ownMeasures: titles,
    choices: measureChoices(options.choose ?? []),
  };
}

async function postcodeLookup(path: string, care: Return): Promise<NonNullable<FigureInputs["postcodes"]>> {
  const wanted = postcodesIn([care]);
  return readPostcodes(await readTableFrom(path), path, (postcode) => wanted.has(postcode));
}
