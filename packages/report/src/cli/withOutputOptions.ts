import { type Command, Option } from "commander";

/** Gives a command the options of every command that writes: in which of its forms, and where to. */
export function withOutputOptions(command: Command, forms: Readonly<Record<string, unknown>>): Command {
  const names = Object.keys(forms);
  return command
    .addOption(
      new Option("--format <format>", `form of the output; else as --out ends, else ${names[0]}`).choices(names),
    )
    .option("--out <file>", "write to a file instead of standard output; a file that is read is never written over");
}
