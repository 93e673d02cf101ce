import { definitionOf, measures } from "@lac-analytics/core";
import { Command } from "commander";
import { type ExitStatus, exitStatus } from "./exitStatus.ts";
import { openRows, type RowOptions } from "./openRows.ts";
import { rowForms } from "./rowForms.ts";
import { withOutputOptions } from "./withOutputOptions.ts";

const columns = ["id", "title", "unit", "definition", "source"] as const;

/** `lac measures`: the catalogue, each definition with its cautions. */
export function measuresCommand(finish: (status: ExitStatus) => void): Command {
  return withOutputOptions(new Command("measures"), rowForms).action(async (options: RowOptions) => {
    const write = await openRows(options, { inputs: [] });
    const rows = measures.map((measure) => {
      const { id, title, unit, source } = measure;
      return { id, title, unit, definition: definitionOf(measure), source };
    });
    await write(columns, rows);
    finish(exitStatus.done);
  });
}
