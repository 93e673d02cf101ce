import { type Command, Option } from "commander";
import { rowFormats } from "./writeOutput.ts";

/** Gives a command the options of every command that writes rows. */
export function withOutputOptions(command: Command): Command {
  return command
    .addOption(new Option("--format <format>", "form of the rows").choices([...rowFormats]).default("csv"))
    .option("--out <file>", "write to a file instead of standard output");
}
