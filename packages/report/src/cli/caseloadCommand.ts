import { existsSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import {
  addDays,
  findMeasure,
  InputError,
  isoFromDay,
  type LeavingCareStatus,
  lossesIn,
  unknownInWords,
  visibleText,
} from "@lac-analytics/core";
import { readFileFrom, readTableFrom } from "@lac-analytics/core/node";
import {
  type CaseloadProjection,
  type CaseloadScenario,
  caseloadGaps,
  caseloadNotes,
  caseloadRows,
  caseloadScenarioSchema,
  caseloadYearRows,
  projectCaseload,
  readCareLeavers,
  readCaseloadScenario,
  type YoungPerson,
  youngPeopleOf,
} from "@lac-analytics/core/project";
import { counted } from "@lac-analytics/notebook";
import { Command, Option } from "commander";
import { caseloadWorkbook } from "../answers/caseloadWorkbook.ts";
import { asRow } from "../answers/OutputTable.ts";
import { say } from "../given/say.ts";
import { openReturn } from "../source/openReturn.ts";
import { type ExitStatus, exitStatus } from "./exitStatus.ts";
import { openRows, type RowOptions } from "./openRows.ts";
import { rowForms } from "./rowForms.ts";
import { withOutputOptions } from "./withOutputOptions.ts";
import { writeSchema } from "./writeSchema.ts";

/** By what costs are told. */
type By = "month" | "year";

interface CaseloadOptions extends RowOptions {
  readonly by: By;
  readonly scenario?: readonly string[];
  readonly schema?: true;
}

/** `lac project caseload`: one row a scenario, month or financial year, and establishment. */
export function caseloadCommand(finish: (status: ExitStatus) => void): Command {
  return withOutputOptions(new Command("caseload"), rowForms)
    .description("Project the caseload of personal advisers, and their cost, month by month.")
    .addOption(
      new Option("--by <period>", "a row for each month, or what it costs by financial year and in all")
        .choices(["month", "year"])
        .default("month"),
    )
    .option("--scenario <file...>", "scenario files, YAML or JSON; paths in them are relative to the file")
    .option("--schema", "print the JSON Schema of a scenario instead, for an editor to check one by")
    .allowExcessArguments()
    .action(async ({ scenario: files = [], schema, by, ...output }: CaseloadOptions, { args }: Command) => {
      for (const path of args) requireNoReturn(path);
      if (args.length > 0) throw new InputError(`${args[0]}: name a scenario file with --scenario.`);
      if (schema === true) await writeSchema(caseloadScenarioSchema, output);
      else await project(files, by, output);
      finish(exitStatus.done);
    });
}

async function project(files: readonly string[], by: By, output: RowOptions): Promise<void> {
  const scenarios = await readEach(files);
  const people = scenarios.flatMap(([file, scenario]) => pathsOfPeople(scenario, file));
  const write = await openRows(output, { inputs: [...files, ...people] });
  const projections: CaseloadProjection[] = [];
  for (const [file, scenario] of scenarios) {
    const people = await peopleOf(scenario, file);
    const { title, months, simulations, seed } = scenario;
    if (people !== undefined) say(`${title}: ${counted(months, "month")}, ${simulations} futures from seed ${seed}.`);
    for (const note of [...caseloadGaps(scenario), ...caseloadNotes(scenario)]) say(note);
    projections.push(projectCaseload(scenario, people === undefined ? {} : { people }));
  }
  const workbook = (author: string) => caseloadWorkbook(projections, author);
  if (by === "year") await write("caseload_years", projections.flatMap(caseloadYearRows).map(asRow), { workbook });
  else await write("caseload", projections.flatMap(caseloadRows).map(asRow), { workbook });
}

/** The files and folders of people that a scenario names. */
function pathsOfPeople({ youngPeople }: CaseloadScenario, file: string): readonly string[] {
  if ("counts" in youngPeople) return [];
  const { return: returns, careLeavers } = youngPeople.people;
  return [...returns, ...(careLeavers === undefined ? [] : [careLeavers])].map((path) => resolve(dirname(file), path));
}

async function readEach(files: readonly string[]): Promise<readonly (readonly [string, CaseloadScenario])[]> {
  if (files.length === 0) throw new InputError("--scenario: give at least one scenario file.");
  const fileOf = new Map<string, string>();
  const scenarios: [string, CaseloadScenario][] = [];
  for (const file of files) {
    requireNoReturn(file);
    const scenario = readCaseloadScenario(await readFileFrom(file), file);
    const same = fileOf.get(scenario.title);
    if (same !== undefined) throw new InputError(`${file}: the title is that of ${same}; give each scenario its own.`);
    fileOf.set(scenario.title, file);
    scenarios.push([file, scenario]);
  }
  return scenarios;
}

/** Refuses a folder or a table among the scenario files: other commands take a return so. */
function requireNoReturn(path: string): void {
  const isFolder = existsSync(path) && statSync(path).isDirectory();
  if (!isFolder && !/\.(?:csv|xlsx|xml|zip|parquet)$/i.test(path)) return;
  throw new InputError(
    `${visibleText(path)} is no scenario: caseload takes its return from the scenario, which names it, from its own folder: young_people: { people: { return: … } }.`,
  );
}

/** What tells who is entitled to an adviser. */
const entitled = findMeasure("pa-entitled");

/**
 * The young people of the files that a scenario names, as known on the day before its first month.
 *
 * @throws {InputError} if too much of the return was lost in reading to tell who is entitled
 */
async function peopleOf(
  { youngPeople, from, title }: CaseloadScenario,
  file: string,
): Promise<readonly YoungPerson[] | undefined> {
  if ("counts" in youngPeople) return undefined;
  const beside = (path: string): string => resolve(dirname(file), path);
  const { return: returns, careLeavers: list } = youngPeople.people;
  const care = returns.length === 0 ? undefined : (await openReturn(returns.map(beside))).return;
  const careLeavers = list === undefined ? undefined : readCareLeavers(await readTableFrom(beside(list)), beside(list));
  const asAt = addDays(from, -1);
  const unknown = care === undefined ? "" : unknownInWords(lossesIn(care, entitled.restsOn, { from: asAt, to: asAt }));
  if (unknown !== "") throw new InputError(`${title}: ${unknown}, so nothing can be projected; mend the return.`);
  const people = youngPeopleOf({ care, careLeavers }, asAt);
  const now = (status: LeavingCareStatus): number =>
    people.filter(({ entitlements: [first] }) => first?.status === status && first.from <= asAt).length;
  const later = people.filter(({ entitlements: [first] }) => first?.status === "eligible" && first.from > asAt).length;
  say(
    `${title}: on ${isoFromDay(asAt)} ${now("eligible")} eligible, ${now("relevant")} relevant, ` +
      `${now("former relevant")} former relevant and ${now("qualifying")} qualifying; ` +
      `${counted(later, "child", "children")} looked after may become eligible.`,
  );
  return people;
}
