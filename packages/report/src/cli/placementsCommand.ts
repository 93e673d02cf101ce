import { InputError, type Return } from "@lac-analytics/core";
import { readFileFrom, returnFilesFrom } from "@lac-analytics/core/node";
import {
  compatiblePlacements,
  type PastForecast,
  type PlacementProjection,
  type PlacementScenario,
  pastForecastRows,
  pastForecasts,
  placementNotes,
  placementPriceRows,
  placementRows,
  placementScenarioSchema,
  placementYearRows,
  projectPlacements,
  readPlacementScenario,
} from "@lac-analytics/core/project";
import { Command, Option } from "commander";
import { asRow, type OutputRow } from "../answers/OutputTable.ts";
import { placementsWorkbook } from "../answers/placementsWorkbook.ts";
import { say } from "../given/say.ts";
import { openReturn } from "../source/openReturn.ts";
import { type ExitStatus, exitStatus } from "./exitStatus.ts";
import { openRows, type RowOptions } from "./openRows.ts";
import { rowForms } from "./rowForms.ts";
import { withOutputOptions } from "./withOutputOptions.ts";
import { writeSchema } from "./writeSchema.ts";

/** What a row tells of. */
type By = "month" | "year" | "price" | "past";

interface PlacementsOptions extends RowOptions {
  readonly by: By;
  readonly scenario?: readonly string[];
  readonly schema?: true;
}

/** `lac project placements`: one row a scenario, month or financial year, and group of placements. */
export function placementsCommand(finish: (status: ExitStatus) => void): Command {
  return withOutputOptions(new Command("placements"), rowForms)
    .description("Project children looked after by age and placement, and their cost, month by month.")
    .argument("[return...]", "folder, workbook, XML or zip of an SSDA903 return, or several")
    .addOption(
      new Option(
        "--by <what>",
        "a row for each month, what it costs by financial year and in all, or that by price; or past: what would have been forecast a year ahead in each of the last five years, and what came",
      )
        .choices(["month", "year", "price", "past"])
        .default("month"),
    )
    .option("--scenario <file...>", "scenario files, YAML or JSON")
    .option("--schema", "print the JSON Schema of a scenario instead, for an editor to check one by")
    .action(async (returns: readonly string[], { scenario: files = [], schema, by, ...output }: PlacementsOptions) => {
      if (schema === true) await writeSchema(placementScenarioSchema, output);
      else {
        const write = await openRows(output, { inputs: [...returns, ...files] });
        const { rows, projections } = await projectEach(returns, files, by);
        // a compatible model has no ranges and no financial years, and so rows alone
        const isWhole = projections.length === files.length;
        const workbook = (author: string) => placementsWorkbook(projections, author);
        await write(tellers[by].table, rows, isWhole ? { workbook } : {});
      }
      finish(exitStatus.done);
    });
}

const tellers = {
  month: { table: "placements", rowsOf: (projection) => placementRows(projection).map(asRow) },
  year: { table: "placement_years", rowsOf: (projection) => placementYearRows(projection).map(asRow) },
  price: { table: "placement_prices", rowsOf: (projection) => placementPriceRows(projection).map(asRow) },
  past: { table: "past_forecasts" },
} as const satisfies Record<
  By,
  { readonly table: string; readonly rowsOf?: (projection: PlacementProjection) => readonly OutputRow[] }
>;

async function projectEach(
  returns: readonly string[],
  files: readonly string[],
  by: By,
): Promise<{ readonly rows: readonly OutputRow[]; readonly projections: readonly PlacementProjection[] }> {
  if (returns.length === 0)
    throw new InputError("Give the return to project from: a folder, a workbook, an XML or a zip file.");
  const scenarios = await readEach(files);
  let care: Return | undefined;
  const rows: OutputRow[] = [];
  const projections: PlacementProjection[] = [];
  for (const scenario of scenarios) {
    const { title, simulations, months, compatibleWith } = scenario;
    if (compatibleWith !== undefined) {
      if (by !== "month") throw new InputError(`${title}: ${compatibleWith} gives months, and nothing by ${by}.`);
      say(`${title}: as ${compatibleWith} gives it, its defects included.`);
      rows.push(...(await compatiblePlacements((await returnFilesFrom(returns)).files, scenario)).map(asRow));
      continue;
    }
    care ??= (await openReturn(returns)).return;
    if (by === "past") {
      const past = pastForecasts(care, scenario);
      say(pastNote(title, past));
      rows.push(...pastForecastRows(title, past).map(asRow));
      continue;
    }
    say(`${title}: simulating ${simulations} futures of ${months === 1 ? "1 month" : `${months} months`}.`);
    const projection = projectPlacements(care, scenario);
    projections.push(projection);
    for (const note of placementNotes(projection)) say(note);
    rows.push(...tellers[by].rowsOf(projection));
  }
  return { rows, projections };
}

function pastNote(title: string, past: readonly PastForecast[]): string {
  if (past.length === 0)
    return `${title}: no forecast of the past, for which the return must reach two years back from the first month.`;
  const held = past.filter(({ came, lower80, upper80 }) => lower80 <= came && came <= upper80).length;
  return `${title}: of ${past.length} ${past.length === 1 ? "forecast" : "forecasts"} a year ahead ${held} held what came in the 80% range. Changes of the scenario are left out.`;
}

async function readEach(files: readonly string[]): Promise<readonly PlacementScenario[]> {
  if (files.length === 0) throw new InputError("--scenario: give at least one scenario file.");
  const fileOf = new Map<string, string>();
  const scenarios: PlacementScenario[] = [];
  for (const file of files) {
    const scenario = readPlacementScenario(await readFileFrom(file), file);
    const same = fileOf.get(scenario.title);
    if (same !== undefined) throw new InputError(`${file}: the title is that of ${same}; give each scenario its own.`);
    fileOf.set(scenario.title, file);
    scenarios.push(scenario);
  }
  return scenarios;
}
