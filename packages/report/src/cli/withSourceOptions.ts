import { InputError } from "@lac-analytics/core";
import type { Command } from "commander";
import { authorityHelp } from "./authorityHelp.ts";
import { populationHelp } from "./populationHelp.ts";
import { postcodesHelp } from "./postcodesHelp.ts";

/** Gives a command the options of every command that makes reports. */
export function withSourceOptions(command: Command): Command {
  return command
    .option(
      "--data <return...>",
      "a folder of SSDA903 CSV files or workbooks, a .zip of them, a workbook, or a 903 .xml; the sample by default",
    )
    .option("--as-at <date>", "the date of the reports (2025-03-31 or 31/3/2025)", once)
    .option("--authority <name or code>", authorityHelp)
    .option("--population <number or file>", populationHelp)
    .option("--postcodes <file>", postcodesHelp)
    .option("--publish", "withhold small counts and what would give them away; else as notebooks/settings.json says");
}

/** The value of an option that means one thing: given twice, one of the two would be lost. */
function once(value: string, before: string | undefined): string {
  if (before === undefined) return value;
  throw new InputError(`--as-at: reports have one date, and there are two, ${before} and ${value}; give one.`);
}
