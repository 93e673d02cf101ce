import { overlappingEpisodes } from "@lac-analytics/core";
import { readReturnFrom } from "@lac-analytics/core/node";
import { Command } from "commander";
import { type ExitStatus, exitStatus } from "./exitStatus.ts";
import { say } from "./say.ts";
import { withOutputOptions } from "./withOutputOptions.ts";
import { type OutputOptions, writeOutput } from "./writeOutput.ts";

const columns = ["code", "severity", "file", "row", "child", "column", "value", "message"] as const;

/** `lac check`: every problem that reading the return has found, and episodes that overlap. */
export function checkCommand(finish: (status: ExitStatus) => void): Command {
  return withOutputOptions(new Command("check"))
    .description("List every problem in a return, row by row. The list names children: it is for internal use.")
    .argument(
      "<return...>",
      "a folder of SSDA903 CSV files, a .zip of them, or a 903 .xml; several, one for each year, are stitched",
    )
    .action(async (paths: readonly string[], options: OutputOptions) => {
      const { return: care, problems: found, account, messages } = await readReturnFrom(paths);
      const problems = [...found, ...overlappingEpisodes(care)];
      await writeOutput(
        columns,
        problems.map(({ code, severity, file, row, child, column, value, message }) => ({
          code,
          severity,
          file,
          row,
          child,
          column,
          value,
          message,
        })),
        options,
      );
      for (const message of messages) say(message);
      for (const { file, as, rowsRead, rowsKept, rowsReported } of account) {
        say(`${file} (${as}): ${rowsRead} rows read, ${rowsKept} kept, ${rowsReported} reported`);
      }
      finish(problems.some(({ severity }) => severity === "error") ? exitStatus.faultyData : exitStatus.done);
    });
}
