import { basename } from "node:path";
import { readPaperFigures, reconcile, type Verdict } from "@lac-analytics/core";
import { readTableFrom } from "@lac-analytics/core/node";
import { Command } from "commander";
import { type ExitStatus, exitStatus } from "./exitStatus.ts";
import { openRows, type RowOptions } from "./openRows.ts";
import { rowForms } from "./rowForms.ts";
import { say } from "./say.ts";
import { withOutputOptions } from "./withOutputOptions.ts";

const verdicts: readonly Verdict[] = ["consistent", "inconsistent", "not checkable"];

/** `lac reconcile`: whether each figure that a paper prints can be true. */
export function reconcileCommand(finish: (status: ExitStatus) => void): Command {
  return withOutputOptions(new Command("reconcile"), rowForms)
    .argument(
      "<file>",
      "a CSV of id, value, unit, measure, breakdown, as_at, source, place, formula and part_of; id and value must be there",
    )
    .action(async (path: string, options: RowOptions) => {
      const write = await openRows(options, { inputs: [path] });
      const rows = reconcile(readPaperFigures(await readTableFrom(path), basename(path)));
      await write(
        "reconciliation",
        rows.map((row) => ({ ...row })),
      );
      const counts = verdicts.map((verdict) => `${rows.filter((row) => row.verdict === verdict).length} ${verdict}`);
      say(`${rows.length} figures: ${counts.join(", ")}.`);
      finish(rows.some(({ verdict }) => verdict === "inconsistent") ? exitStatus.faultyData : exitStatus.done);
    });
}
