import {
  type AuditedCount,
  measures as catalogue,
  figureRow,
  InputError,
  isoFromDay,
  publicationNotes,
  publicationOf,
  type ReturnFile,
} from "@lac-analytics/core";
import { readTableFrom } from "@lac-analytics/core/node";
import { counted } from "@lac-analytics/notebook";
import { Command } from "commander";
import { figuresAt } from "../answers/figuresAt.ts";
import type { OutputRow } from "../answers/OutputTable.ts";
import { authorityGiven } from "../given/authorityGiven.ts";
import { dayGiven } from "../given/dayGiven.ts";
import { requireEpisodes } from "../given/figureQuestion.ts";
import { say } from "../given/say.ts";
import { editionFiles, nextEdition, readEditions, recordEdition } from "../source/editions.ts";
import { openReturn } from "../source/openReturn.ts";
import { printedElsewhere } from "../source/printedElsewhere.ts";
import { authorityHelp } from "./authorityHelp.ts";
import { type ExitStatus, exitStatus } from "./exitStatus.ts";
import { openRows, type RowOptions } from "./openRows.ts";
import { populationHelp } from "./populationHelp.ts";
import { populationOf } from "./populationOf.ts";
import { rowForms } from "./rowForms.ts";
import { withOutputOptions } from "./withOutputOptions.ts";

interface PublishOptions extends RowOptions {
  readonly asAt: string;
  readonly editions: string;
  readonly authority?: string;
  readonly population?: string;
  readonly published: readonly string[];
  readonly audit?: boolean;
}

/** `lac publish`: an edition beside those before, or what can be found out of it. */
export function publishCommand(finish: (status: ExitStatus) => void): Command {
  return withOutputOptions(new Command("publish"), rowForms)
    .argument("<return...>", "folder, workbook, XML or zip of an SSDA903 return, or several")
    .requiredOption("--as-at <date>", "the date of the edition (2025-03-31 or 31/3/2025)")
    .requiredOption("--editions <folder>", "where editions are recorded; settings name the same folder for lac report")
    .option("--authority <name or code>", authorityHelp)
    .option("--population <number or file>", populationHelp)
    .option("--published <file...>", "what was published of all authorities, in the form of the DfE", [])
    .option("--audit", "list for each withheld count what can be found out of it instead, and record nothing")
    .action(async (paths: readonly string[], options: PublishOptions) => {
      const { editions, published, audit = false, population } = options;
      const day = dayGiven(options.asAt);
      const date = { asAt: day };
      const authority = options.authority === undefined ? undefined : authorityGiven(options.authority);
      if (published.length > 0 && authority === undefined)
        throw new InputError("--published: say with --authority whose figures of these are known.");
      const beside = population === undefined ? [] : [population];
      const records = [...(await editionFiles(editions)), await nextEdition(editions, isoFromDay(day))];
      const write = await openRows(options, { inputs: [...paths, ...published, ...beside, ...records] });
      const { return: care } = await openReturn(paths);
      requireEpisodes(care);
      const inputs = {
        ...(authority !== undefined && { authority }),
        ...(population !== undefined && (await populationOf(population, authority, date))),
      };
      const earlier = await readEditions(editions, authority ?? "");
      if (audit && earlier.some(({ periodEnd }) => periodEnd === isoFromDay(day)))
        throw new InputError(
          `--audit: what is printed of ${isoFromDay(day)} is recorded in ${editions} and printed as it was; audit an edition before it is recorded.`,
        );
      const publication = publicationOf(care, {
        inputsOn: () => inputs,
        earlier,
        elsewhere: authority === undefined ? [] : printedElsewhere(await tablesIn(published), authority),
      });
      const measures = catalogue.filter(({ kind }) => kind !== "local");
      const shown = publication.of(figuresAt(care, date, measures, ["all"], inputs));
      const counts = publication.audit();
      const narrow = counts.filter((count) => verdictOfCount(count) === narrowVerdict).length;
      if (audit) {
        say("The list says within what a withheld count lies: it is for internal use.");
        say(`${counted(counts.length, "withheld count")}, of which ${narrow} can be fewer than five values.`);
        await write("audit", counts.map(auditRow));
        return finish(exitStatus.done);
      }
      for (const note of publicationNotes(shown)) say(note);
      if (narrow > 0)
        say(
          `Among so few children ${counted(narrow, "withheld count")} can be fewer than five values: think twice before you publish. An audit before it is recorded lists them (--audit).`,
        );
      await recordEdition(editions, isoFromDay(day), publication.made());
      await write("figures", shown.map(figureRow));
      finish(exitStatus.done);
    });
}

async function tablesIn(paths: readonly string[]): Promise<readonly ReturnFile[]> {
  return Promise.all(paths.map(async (name) => ({ name, bytes: await readTableFrom(name) })));
}

function auditRow(count: AuditedCount): OutputRow {
  const { figure, role, low, high } = count;
  const { measure, periodStart, periodEnd, breakdown, category } = figure;
  return {
    measure,
    period_start: periodStart,
    period_end: periodEnd,
    breakdown,
    category,
    count: role,
    low,
    high,
    verdict: verdictOfCount(count),
  };
}

const narrowVerdict = "fewer than five values";

/** What an audit says of a count. A nought is withheld for the sake of those beside it, and tells of no child. */
function verdictOfCount({ high, isProtected }: AuditedCount): string {
  if (isProtected) return "protected";
  return high === 0 ? "can be nought alone" : narrowVerdict;
}
