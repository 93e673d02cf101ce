import { basename } from "node:path";
import { coveredDays, InputError, isoFromDay, readPaperFigures, reconcile, type Verdict } from "@lac-analytics/core";
import { readFileFrom, readTableFrom } from "@lac-analytics/core/node";
import { againstLedger, readLedger, readPriceList } from "@lac-analytics/core/project";
import { poundsText } from "@lac-analytics/notebook";
import { Command } from "commander";
import { asRow } from "../answers/OutputTable.ts";
import { say } from "../given/say.ts";
import { openReturn } from "../source/openReturn.ts";
import { type ExitStatus, exitStatus } from "./exitStatus.ts";
import { openRows, type RowOptions } from "./openRows.ts";
import { rowForms } from "./rowForms.ts";
import { withOutputOptions } from "./withOutputOptions.ts";

interface ReconcileOptions extends RowOptions {
  readonly ledger?: string;
  readonly prices?: string;
}

const verdicts: readonly Verdict[] = ["consistent", "inconsistent", "not checkable"];

/** `lac reconcile`: whether each figure that a paper prints can be true, or whether a return's cost and the ledger agree. */
export function reconcileCommand(finish: (status: ExitStatus) => void): Command {
  return withOutputOptions(new Command("reconcile"), rowForms)
    .argument(
      "<file...>",
      "a CSV of id, value, unit, measure, breakdown, as_at, source, place, formula and part_of; id and value must be there; with --ledger the return",
    )
    .option("--ledger <file>", "instead, set a return beside the ledger: a CSV of month, provider and amount in pounds")
    .option("--prices <file>", "for --ledger: prices of placements, as lac cost reads them")
    .action(async (paths: readonly string[], { ledger, prices, ...output }: ReconcileOptions) => {
      const agree = ledger === undefined ? await paper(paths, output) : await costs(paths, { ledger, prices }, output);
      finish(agree ? exitStatus.done : exitStatus.faultyData);
    });
}

/** Whether every figure of a paper can be true. */
async function paper([path, second]: readonly string[], output: RowOptions): Promise<boolean> {
  if (path === undefined || second !== undefined) throw new InputError("Give one file of figures, or a --ledger too.");
  const write = await openRows(output, { inputs: [path] });
  const rows = reconcile(readPaperFigures(await readTableFrom(path), basename(path)));
  await write(
    "reconciliation",
    rows.map((row) => ({ ...row })),
  );
  const counts = verdicts.map((verdict) => `${rows.filter((row) => row.verdict === verdict).length} ${verdict}`);
  say(`${rows.length} figures: ${counts.join(", ")}.`);
  return rows.every(({ verdict }) => verdict !== "inconsistent");
}

/** Whether the cost of a return agrees with the ledger. */
async function costs(
  returns: readonly string[],
  { ledger, prices }: { readonly ledger: string; readonly prices: string | undefined },
  output: RowOptions,
): Promise<boolean> {
  if (prices === undefined) throw new InputError("--ledger: give the prices too, with --prices.");
  const write = await openRows(output, { inputs: [...returns, ledger, prices] });
  const list = readPriceList(await readFileFrom(prices), prices);
  const extract = await readLedger(await readFileFrom(ledger), ledger);
  const { return: care } = await openReturn(returns);
  const { rows, unpriced } = againstLedger(care, list, extract);
  await write("ledger", rows.map(asRow));
  const compared = rows.filter(({ verdict }) => verdict !== "not covered");
  if (compared.length < rows.length) {
    const { from, to } = coveredDays(care);
    say(
      `The return answers for ${isoFromDay(from)} to ${isoFromDay(to)} only: ${ofOtherMonths(rows.length - compared.length)}`,
    );
    if (compared.length === 0) return false;
  }
  for (const [codes, days] of unpriced)
    say(`${days} child-days of ${codes.replace(/\/$/, "")} have no price, and no cost.`);
  const agreeing = compared.filter(({ verdict }) => verdict === "agrees").length;
  say(`${compared.length} providers by month: ${agreeing} agree within a pound, ${compared.length - agreeing} do not.`);
  const inAll = (side: "ledger" | "computed") => poundsText(compared.reduce((sum, row) => sum + (row[side] ?? 0), 0));
  say(`In all the ledger has ${inAll("ledger")}, and the return's days at these prices come to ${inAll("computed")}.`);
  return agreeing === compared.length;
}

function ofOtherMonths(rows: number): string {
  if (rows === 1) return "1 row is of a month that the return does not cover, and is not compared.";
  return `${rows} rows are of months that the return does not cover, and are not compared.`;
}
