import { access } from "node:fs/promises";
import { join } from "node:path";
import { coveredDays, differencesOf, type FigureDifference, InputError, type Return } from "@lac-analytics/core";
import { Command } from "commander";
import { differenceRow } from "../answers/differenceRow.ts";
import { packRecordFile } from "../build/packRecord.ts";
import { authorityGiven } from "../given/authorityGiven.ts";
import {
  breakdownsNamed,
  datesGiven,
  latestYear,
  measuresNamed,
  notCovered,
  requireEpisodes,
} from "../given/figureQuestion.ts";
import { say } from "../given/say.ts";
import { openReturn } from "../source/openReturn.ts";
import { differencesBetween } from "../verify/differencesBetween.ts";
import { figureChanges } from "../verify/figureChanges.ts";
import { packDifferences, reportsOfDefinition } from "../verify/packDifferences.ts";
import { measuresPrinted, packIn } from "../verify/packIn.ts";
import { releaseChanges } from "../verify/releaseChanges.ts";
import { authorityHelp } from "./authorityHelp.ts";
import { type ExitStatus, exitStatus } from "./exitStatus.ts";
import { openRows, type RowOptions } from "./openRows.ts";
import { populationHelp } from "./populationHelp.ts";
import { populationOf } from "./populationOf.ts";
import { repeated } from "./repeated.ts";
import { rowForms } from "./rowForms.ts";
import { withOutputOptions } from "./withOutputOptions.ts";

interface DiffOptions extends RowOptions {
  readonly asAt?: readonly string[];
  readonly year?: readonly string[];
  readonly measures?: string;
  readonly by?: readonly string[];
  readonly authority?: string;
  readonly population?: string;
}

/** Reports hold no child, and so cannot tell who came into a figure from whose record was mended. */
const notToldByPacks =
  "Reports hold no child: whether figures differ by children who are new or gone, or by records that were corrected, lac diff tells of the two returns.";

/** `lac diff`: one row a figure that two returns give differently, and why; or that two folders of reports print differently. */
export function diffCommand(finish: (status: ExitStatus) => void): Command {
  return withOutputOptions(new Command("diff"), rowForms)
    .argument(
      "<old>",
      "the earlier return: a folder of SSDA903 files, a .zip of them, a workbook, or a 903 .xml; or a folder of reports",
    )
    .argument("<new>", "the later return, of the same children's identifiers; or a later folder of reports")
    .option("--as-at <date>", "a date that both are asked about (2025-03-31 or 31/3/2025); may be repeated", repeated)
    .option("--year <year>", "or a reporting year (2025 or 2024-25); may be repeated", repeated)
    .option("--measures <ids>", "only these measures, separated by commas")
    .option(
      "--by <breakdowns>",
      "a breakdown, or several crossed (age,sex), or all single ones; may be repeated",
      repeated,
    )
    .option("--authority <name or code>", authorityHelp)
    .option("--population <number or file>", populationHelp)
    .action(async (oldPath: string, newPath: string, options: DiffOptions) => {
      if (await arePacks(oldPath, newPath, options)) {
        await writePackDifferences(oldPath, newPath, options);
        return finish(exitStatus.done);
      }
      const given = datesGiven(options);
      const authority = options.authority === undefined ? undefined : authorityGiven(options.authority);
      const { population } = options;
      const inputs = [oldPath, newPath, population].filter((path) => path !== undefined);
      const write = await openRows(options, { inputs });
      const measures = measuresNamed(options.measures, []);
      const by = breakdownsNamed(options.by, measures);
      const { return: old } = await openReturn([oldPath]);
      const { return: later } = await openReturn([newPath]);
      for (const care of [old, later]) requireEpisodes(care);
      const dates = given ?? [latestYear(old)];
      let status: ExitStatus = exitStatus.done;
      for (const [name, care] of [
        ["old", old],
        ["new", later],
      ] as const) {
        const outside = notCovered(care, dates);
        if (outside === "") continue;
        say(`Of the ${name} one: ${outside}`);
        if (coveredDays(care).isSure) status = exitStatus.faultyData;
      }
      say(childrenInWords(old, later));
      const differences: FigureDifference[] = [];
      for (const date of dates) {
        const residents = population === undefined ? {} : await populationOf(population, authority, date);
        const asked = { ...residents, ...(authority !== undefined && { authority }), measures };
        for (const wanted of by)
          differences.push(...differencesOf(old, later, date, { ...asked, ...(wanted && { by: wanted }) }));
      }
      if (differences.length === 0) say("No figure differs.");
      say("Nothing is withheld: these figures are for internal use.");
      await write("differences", differences.map(differenceRow));
      finish(status);
    });
}

/** A row a figure that two folders of reports print differently; what they were made with, and why it differs, is said. */
async function writePackDifferences(oldPath: string, newPath: string, options: RowOptions): Promise<void> {
  const write = await openRows(options, { inputs: [oldPath, newPath] });
  const [before, after] = [await packIn(oldPath), await packIn(newPath)];
  const { settings, inputs, software, outputs } = differencesBetween(before.record, after.record);
  for (const difference of [...settings, ...inputs, ...software, ...outputs]) say(difference);
  const differences = packDifferences(before, after);
  const compared = {
    before: before.record,
    now: after.record,
    printed: await measuresPrinted(oldPath, before.record),
    differing: reportsOfDefinition(differences, before.record),
  };
  for (const reason of releaseChanges(compared, figureChanges())) say(reason);
  if (differences.length === 0) say("No figure differs.");
  if (differences.some(({ causes }) => causes.includes("data"))) say(notToldByPacks);
  const rows = differences.map(({ causes, before: old, after: now, ...rest }) => ({
    ...rest,
    old,
    new: now,
    causes: causes.join("; "),
  }));
  await write("pack_differences", rows);
}

/**
 * Whether both are folders of reports.
 *
 * @throws {InputError} if one alone is, or something is asked for that only returns can answer
 */
async function arePacks(old: string, later: string, options: DiffOptions): Promise<boolean> {
  const [isOld, isLater] = await Promise.all(
    [old, later].map((path) =>
      access(join(path, packRecordFile)).then(
        () => true,
        () => false,
      ),
    ),
  );
  if (!isOld && !isLater) return false;
  if (isOld !== isLater)
    throw new InputError(
      `lac diff takes two returns, or two folders of reports: of these only ${isOld ? old : later} is a folder of reports.`,
    );
  const asked = (["asAt", "year", "measures", "by", "authority", "population"] as const).find(
    (name) => options[name] !== undefined,
  );
  if (asked !== undefined)
    throw new InputError(`--${asked === "asAt" ? "as-at" : asked}: folders of reports have their own; leave it out.`);
  return true;
}

/** How many children each return has, and how many are in both: none where identifiers were made anew. */
function childrenInWords(old: Return, later: Return): string {
  const known = new Set(later.children);
  const both = old.children.filter((child) => known.has(child)).length;
  const counts = `Children in the old return: ${old.children.length}; in the new one: ${later.children.length}; in both: ${both}.`;
  if (both > 0 || known.size === 0 || old.children.length === 0) return counts;
  return `${counts} The identifiers are others, so that every child looks gone or new.`;
}
