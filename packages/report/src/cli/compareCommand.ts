import { basename } from "node:path";
import {
  authorityCodes,
  comparableSeries,
  figuresOf,
  findMeasure,
  InputError,
  isOfArea,
  type OwnComparison,
  ownAgainstPublished,
  type PublishedFigure,
  readNeighbours,
  readPublished,
  type StatisticalNeighbours,
} from "@lac-analytics/core";
import { readTableFrom } from "@lac-analytics/core/node";
import { Command } from "commander";
import type { OutputRow } from "../answers/OutputTable.ts";
import { authorityGiven } from "../given/authorityGiven.ts";
import { datesGiven, latestYear, notCovered, requireEpisodes } from "../given/figureQuestion.ts";
import { say } from "../given/say.ts";
import { openReturn } from "../source/openReturn.ts";
import { authorityHelp } from "./authorityHelp.ts";
import { type ExitStatus, exitStatus } from "./exitStatus.ts";
import { openRows, type RowOptions } from "./openRows.ts";
import { populationHelp } from "./populationHelp.ts";
import { populationOf } from "./populationOf.ts";
import { rowForms } from "./rowForms.ts";
import { withOutputOptions } from "./withOutputOptions.ts";

interface CompareOptions extends RowOptions {
  readonly published: readonly string[];
  readonly authority: string;
  readonly neighbours?: string;
  readonly asAt?: string;
  readonly year?: string;
  readonly population?: string;
}

/** `lac compare`: one row a figure of the return and what it is set beside. */
export function compareCommand(finish: (status: ExitStatus) => void): Command {
  return withOutputOptions(new Command("compare"), rowForms)
    .argument("<return...>", "folder, workbook, XML or zip of an SSDA903 return, or several")
    .requiredOption("--published <file...>", "what was published of all authorities, in the form of the DfE")
    .requiredOption("--authority <name or code>", authorityHelp)
    .option("--neighbours <file>", "the table of statistical neighbours")
    .option("--as-at <date>", "the date of the figures (2025-03-31 or 31/3/2025)")
    .option("--year <year>", "or the reporting year (2025 or 2024-25)")
    .option("--population <number or file>", populationHelp)
    .action(async (paths: readonly string[], options: CompareOptions) => {
      const { neighbours, population, asAt, year } = options;
      const authority = authorityGiven(options.authority);
      const given = datesGiven({
        ...(asAt !== undefined && { asAt: [asAt] }),
        ...(year !== undefined && { year: [year] }),
      });
      const beside = [neighbours, population].filter((path) => path !== undefined);
      const write = await openRows(options, { inputs: [...paths, ...options.published, ...beside] });
      const published: PublishedFigure[] = [];
      for (const file of options.published) published.push(...readPublished(await readTableFrom(file), basename(file)));
      const { code, number } = codesAmong(published, authority);
      const models =
        neighbours === undefined ? [] : readNeighbours(await readTableFrom(neighbours), basename(neighbours));
      const { return: care } = await openReturn(paths);
      requireEpisodes(care);
      const [date = latestYear(care)] = given ?? [];
      const outside = notCovered(care, [date]);
      if (outside !== "") say(outside);
      const series = comparableSeries(published);
      const inputs = population === undefined ? {} : await populationOf(population, authority, date);
      const figures = figuresOf(care, date, {
        ...inputs,
        authority,
        measures: [...new Set(series.map(({ measure }) => measure))].map(findMeasure),
        by: [...new Set(series.map(({ breakdown }) => breakdown))].map((breakdown) => breakdown.split(";")),
      });
      const model: StatisticalNeighbours | undefined = models.find((each) => each.authority === number);
      if (neighbours !== undefined && model === undefined) say(`${neighbours} has no neighbours of this authority.`);
      const rows = ownAgainstPublished(figures, published, series, {
        authority: code,
        ...(model && { neighbours: model }),
      });
      say("Nothing is withheld: these figures are for internal use.");
      await write("comparisons", rows.map(comparisonRow));
      finish(exitStatus.done);
    });
}

/**
 * The code under which some published figures have an authority, and the three digits that the DfE has for it.
 *
 * @throws {InputError} if they have none of it
 */
function codesAmong(
  published: readonly PublishedFigure[],
  authority: string,
): { readonly code: string; readonly number: string } {
  const [number = authority, ...codes] = authorityCodes(authority).toReversed();
  const code = [number, ...codes].find((each) => published.some((figure) => isOfArea(figure, each)));
  if (code === undefined) throw new InputError(`--published: the files have no figure of authority ${authority}.`);
  return { code, number };
}

function comparisonRow({ own, comparator, verdict }: OwnComparison): OutputRow {
  const { gap } = comparator;
  const shown = own.symbol === "" ? own : undefined;
  return {
    measure: own.measure,
    breakdown: own.breakdown,
    category: own.category,
    period_end: own.periodEnd,
    own: shown?.value,
    own_lower: shown?.lower,
    own_upper: shown?.upper,
    unit: own.unit,
    beside: comparator.with,
    name: comparator.name,
    year: comparator.year,
    value: comparator.value,
    gap: gap?.value,
    ...(gap !== undefined && "clear" in gap && { gap_lower: gap.lower, gap_upper: gap.upper }),
    verdict,
    note: own.note,
  };
}
