import { basename } from "node:path";
import { type PublishedFigure, readNeighbours, readPublished } from "@lac-analytics/core";
import { readTableFrom } from "@lac-analytics/core/node";
import { Command } from "commander";
import { comparedWithPublished } from "../answers/comparedWithPublished.ts";
import { comparisonRow } from "../answers/comparisonRow.ts";
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
      const models =
        neighbours === undefined ? [] : readNeighbours(await readTableFrom(neighbours), basename(neighbours));
      const { return: care } = await openReturn(paths);
      requireEpisodes(care);
      const [date = latestYear(care)] = given ?? [];
      const outside = notCovered(care, [date]);
      if (outside !== "") say(outside);
      const inputs = population === undefined ? {} : await populationOf(population, authority, date);
      const rows = comparedWithPublished(care, date, authority, { figures: published, models }, inputs);
      if (rows.length === 0)
        say(
          "Nothing stands beside a figure: the published files have no measure of the authority up to that year that has a figure here.",
        );
      say("Nothing is withheld: these figures are for internal use.");
      await write("comparisons", rows.map(comparisonRow));
      finish(exitStatus.done);
    });
}
