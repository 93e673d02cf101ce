import { basename } from "node:path";
import {
  type CheckOptions,
  type CheckResult,
  checkReturn,
  type FileAccount,
  groupedBy,
  InputError,
  listInWords,
  postcodesIn,
  type ReadResult,
  type Return,
  readPostcodes,
  readProviders,
  ruleList,
} from "@lac-analytics/core";
import { readReturnFrom, readTableFrom } from "@lac-analytics/core/node";
import { counted } from "@lac-analytics/notebook";
import { Command } from "commander";
import { problemRow } from "../answers/problemRow.ts";
import { tableColumns } from "../answers/tableColumns.ts";
import { authorityGiven } from "../given/authorityGiven.ts";
import { say } from "../given/say.ts";
import { yearGiven } from "../given/yearGiven.ts";
import { authorityHelp } from "./authorityHelp.ts";
import { checkPage } from "./checkPage.ts";
import { type ExitStatus, exitStatus } from "./exitStatus.ts";
import { type OutputOptions, openOutput } from "./openOutput.ts";
import { openRows } from "./openRows.ts";
import { postcodesHelp } from "./postcodesHelp.ts";
import { type RowFormat, rowForms } from "./rowForms.ts";
import { withOutputOptions } from "./withOutputOptions.ts";

/** The forms of the list of problems: rows, or a page. */
const checkForms = { ...rowForms, html: { endings: ["html", "htm"] } } as const;

interface CheckCommandOptions extends OutputOptions<RowFormat | "html"> {
  readonly lastYear?: readonly string[];
  readonly providers?: string;
  readonly postcodes?: string;
  readonly authority?: string;
  readonly year?: string;
  readonly rules?: boolean;
}

/** `lac check`: every problem of a return, by reading it and by the validation rules of the DfE. */
export function checkCommand(finish: (status: ExitStatus) => void): Command {
  return withOutputOptions(new Command("check"), checkForms)
    .argument(
      "[return...]",
      "a folder of SSDA903 CSV files or workbooks, a .zip of them, a workbook, a 903 .xml, or several, one for each year",
    )
    .option("--last-year <return...>", "the return of the year before, for the rules that need it")
    .option("--providers <file>", "Ofsted's list of registered providers, a CSV, .xlsx or Parquet")
    .option("--postcodes <file>", postcodesHelp)
    .option("--authority <name or code>", authorityHelp)
    .option("--year <year>", "the reporting year whose rules apply (2025 or 2024-25); else the latest in the return")
    .option("--rules", "list the rules, and those that are not implemented, instead of checking")
    .action(async (paths: readonly string[], options: CheckCommandOptions) => {
      if (options.rules === true) finish(await listRules(options));
      else if (paths.length === 0) throw new InputError("lac check: name the return to check, or ask for --rules.");
      else finish(await check(paths, options));
    });
}

async function check(paths: readonly string[], options: CheckCommandOptions): Promise<ExitStatus> {
  const year = options.year === undefined ? undefined : yearGiven(options.year);
  const authority = options.authority === undefined ? undefined : authorityGiven(options.authority);
  const { lastYear: before = [], providers, postcodes } = options;
  const inputs = [...paths, ...before, ...[providers, postcodes].filter((path) => path !== undefined)];
  const { format, write } = await openOutput(options, checkForms, { inputs, namesChildren: true });
  const progress = progressAfterASecond();
  const read = await readReturnFrom(paths);
  const lastYear = options.lastYear && (await readReturnFrom(options.lastYear)).return;
  const lists = await openLists(options, [read.return, ...(lastYear === undefined ? [] : [lastYear])]);
  const result = checkOrSay(read, { ...lists, year, lastYear, authority, progress });
  await write(
    format === "html"
      ? await checkPage(result, read)
      : await rowForms[format].write({
          name: "problems",
          columns: tableColumns.problems,
          rows: result.problems.map(problemRow),
          terms: result.rules.map(({ code, says }) => ({ term: code, meaning: says })),
        }),
  );
  sayWhatWasDone(read, result);
  return result.problems.some(({ severity }) => severity === "error") ? exitStatus.faultyData : exitStatus.done;
}

/** Checks the return; a rule that fails is a failed run, which says so and writes nothing. */
function checkOrSay(read: ReadResult, options: CheckOptions): CheckResult {
  try {
    return checkReturn(read, options);
  } catch (error) {
    throw new InputError(
      `The check stopped, and nothing was written, as ${error instanceof Error ? error.message : String(error)}.`,
    );
  }
}

async function listRules({ format, out }: CheckCommandOptions): Promise<ExitStatus> {
  if (format === "html")
    throw new InputError(`--rules: the list of rules is written as ${listInWords(Object.keys(rowForms), "or")}.`);
  const write = await openRows({ ...(format && { format }), ...(out !== undefined && { out }) }, { inputs: [] });
  const rows = ruleList().map(({ implemented, fields, needs, distorts, ...rule }) => ({
    ...rule,
    implemented: implemented ? "yes" : "no",
    fields: fields.join(" "),
    needs: needs.join(" "),
    distorts: distorts.join(" "),
  }));
  await write("rules", rows);
  return exitStatus.done;
}

/** Reads the lists that rules may need; of the postcodes only those of the returns are kept. */
async function openLists(
  { providers, postcodes }: CheckCommandOptions,
  returns: readonly Return[],
): Promise<Pick<CheckOptions, "providers" | "postcodes">> {
  const wanted = postcodes === undefined ? new Set<string>() : postcodesIn(returns);
  return {
    providers: providers === undefined ? undefined : readProviders(await readTableFrom(providers), basename(providers)),
    postcodes:
      postcodes === undefined
        ? undefined
        : readPostcodes(await readTableFrom(postcodes), basename(postcodes), (postcode) => wanted.has(postcode)),
  };
}

/** Says how far the check has come, once it has taken more than a second, and then each second. */
function progressAfterASecond(): (run: number, of: number) => void {
  let due = performance.now() + 1000;
  return (run, of) => {
    if (performance.now() < due || run === of) return;
    due = performance.now() + 1000;
    say(`Checking: ${run} of ${of} tests done`);
  };
}

function sayWhatWasDone({ messages, account }: ReadResult, { year, problems, rules, notRun }: CheckResult): void {
  for (const message of messages) say(message);
  for (const file of account) say(accountInWords(file));
  for (const { code, severity, message } of problems) {
    if (code === "missing-column" && severity === "error") say(message);
  }
  const errors = problems.filter(({ severity }) => severity === "error").length;
  const queries = problems.filter(({ severity }) => severity === "query").length;
  say(
    `Checked by ${counted(rules.length, "rule")} of the year to 31 March ${year}: ${counted(errors, "error")} and ${counted(queries, "query", "queries")}.`,
  );
  const ofRules = new Set(rules.map(({ code }) => code));
  const own = [...new Set(problems.map(({ code }) => code))].filter((code) => !ofRules.has(code));
  if (own.length > 0) say(`Found in reading, and no rules of the Department: ${own.toSorted().join(" ")}`);
  for (const [reason, codes] of groupedBy(notRun, ({ reason }) => reason)) {
    say(`Not run, as ${reason}: ${codes.map(({ code }) => code).join(" ")}`);
  }
}

function accountInWords({ file, as, rowsRead, rowsKept, rowsReported, cellsUnread }: FileAccount): string {
  if (as === "not recognised") return `${file}: no file of the return, and not read`;
  const leftOut = rowsReported === 0 ? "" : `, ${rowsReported} left out`;
  const unread = cellsUnread === 0 ? "" : `; ${cellsUnread} ${cellsUnread === 1 ? "cell" : "cells"} could not be read`;
  return `${file} (${as}): ${rowsRead} ${rowsRead === 1 ? "row" : "rows"} read, ${rowsKept} kept${leftOut}${unread}`;
}
