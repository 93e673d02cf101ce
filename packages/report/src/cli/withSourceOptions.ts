import type { Command } from "commander";
import { populationHelp } from "./populationHelp.ts";

/** Gives a command the options of every command that makes reports. */
export function withSourceOptions(command: Command): Command {
  return command
    .option(
      "--data <return...>",
      "a folder of SSDA903 CSV files or workbooks, a .zip of them, a workbook, or a 903 .xml; the sample by default",
    )
    .option("--as-at <date>", "the date of the reports (YYYY-MM-DD)")
    .option("--authority <code>", "GSS code of the authority, such as E06000056")
    .option("--population <number or file>", populationHelp)
    .option("--publish", "withhold small counts and what would give them away; else as notebooks/settings.json says");
}
