import { measures } from "@lac-analytics/core";
import { Command } from "commander";
import { type ExitStatus, exitStatus } from "./exitStatus.ts";
import { withOutputOptions } from "./withOutputOptions.ts";
import { type OutputOptions, writeOutput } from "./writeOutput.ts";

const columns = ["id", "title", "unit", "definition", "source"] as const;

/** `lac measures`: the catalogue. */
export function measuresCommand(finish: (status: ExitStatus) => void): Command {
  return withOutputOptions(new Command("measures")).action(async (options: OutputOptions) => {
    const rows = measures.map(({ id, title, unit, definition, source }) => ({ id, title, unit, definition, source }));
    await writeOutput(columns, rows, options);
    finish(exitStatus.done);
  });
}
