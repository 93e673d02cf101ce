import {
  addDays,
  addMonths,
  coveredDays,
  InputError,
  isoFromDay,
  listInWords,
  lossesIn,
  unknownInWords,
} from "@lac-analytics/core";
import { readFileFrom } from "@lac-analytics/core/node";
import {
  type CostOfPaths,
  pathCostRows,
  pathCosts,
  pathsRestOn,
  priceListSchema,
  readPriceList,
} from "@lac-analytics/core/project";
import { counted } from "@lac-analytics/notebook";
import { Command } from "commander";
import { asRow } from "../answers/OutputTable.ts";
import { dayGiven } from "../given/dayGiven.ts";
import { say } from "../given/say.ts";
import { openReturn } from "../source/openReturn.ts";
import { type ExitStatus, exitStatus } from "./exitStatus.ts";
import { monthsGiven } from "./monthsGiven.ts";
import { openRows, type RowOptions } from "./openRows.ts";
import { rowForms } from "./rowForms.ts";
import { withOutputOptions } from "./withOutputOptions.ts";
import { writeSchema } from "./writeSchema.ts";

interface CostOptions extends RowOptions {
  readonly prices?: string;
  readonly asAt?: string;
  readonly months: string;
  readonly schema?: true;
}

/** `lac cost`: what children's time in care costs from coming in to leaving, one row a category. */
export function costCommand(finish: (status: ExitStatus) => void): Command {
  return withOutputOptions(new Command("cost"), rowForms)
    .argument("[return...]", "folder, workbook, XML or zip of an SSDA903 return, or several")
    .option("--prices <file>", "prices of placements and events, YAML or JSON")
    .option("--as-at <date>", "the last day on which children left (2025-03-31 or 31/3/2025); else that of the return")
    .option("--months <number>", "over how many months to that day they left", "36")
    .option("--schema", "print the JSON Schema of the prices instead, for an editor to check them by")
    .action(async (returns: readonly string[], { prices, asAt, months, schema, ...output }: CostOptions) => {
      if (schema === true) await writeSchema(priceListSchema, output);
      else await costPaths(returns, { prices, asAt, months: monthsGiven(months) }, output);
      finish(exitStatus.done);
    });
}

async function costPaths(
  returns: readonly string[],
  {
    prices,
    asAt,
    months,
  }: { readonly prices: string | undefined; readonly asAt: string | undefined; readonly months: number },
  output: RowOptions,
): Promise<void> {
  if (returns.length === 0) throw new InputError("Give the return whose children are costed.");
  if (prices === undefined)
    throw new InputError("--prices: give the file of prices; lac cost --schema says what it holds.");
  const list = readPriceList(await readFileFrom(prices), prices);
  const write = await openRows(output, { inputs: [...returns, prices] });
  const { return: care } = await openReturn(returns);
  const to = asAt === undefined ? coveredDays(care).to : dayGiven(asAt);
  if (!Number.isFinite(to)) throw new InputError("The return has no episode, and so nothing to cost.");
  const period = { from: addDays(addMonths(to, -months), 1), to };
  const unknown = unknownInWords(lossesIn(care, pathsRestOn, period));
  if (unknown !== "") throw new InputError(`${unknown}, so no path can be costed; mend the return.`);
  const costs = pathCosts(care, period, list);
  say(`Children who left care from ${isoFromDay(period.from)} to ${isoFromDay(to)}, at the prices of ${list.title}.`);
  for (const note of notesOn(costs)) say(note);
  const rows = pathCostRows(costs);
  if (rows.some(({ symbol }) => symbol === "c")) say(withheld);
  await write("path_costs", rows.map(asRow));
}

const withheld =
  "Rows with the symbol c are withheld: fewer than ten paths have no cost of their own, nor has a category that would tell theirs.";

/** What is not in the costs, a sentence each. */
function notesOn({ begunBefore, unpriced }: CostOfPaths): readonly string[] {
  const codes = [...unpriced].map(([key, paths]) => `${key.replace(/\/$/, "")} (${counted(paths, "path")})`).sort();
  return [
    ...(begunBefore === 0
      ? []
      : [
          `Left out: ${counted(begunBefore, "path")} that began before the return does, so that what they cost before is not known.`,
        ]),
    ...(codes.length === 0
      ? []
      : [`Left out: paths with days that have no price, of placements ${listInWords(codes)}.`]),
  ];
}
