import { InputError } from "@lac-analytics/core/InputError";
import { Command, CommanderError } from "commander";
import { say } from "../given/say.ts";
import { commands } from "./commands.ts";
import { type ExitStatus, exitStatus } from "./exitStatus.ts";
import { lacVersion } from "./lacVersion.ts";
import { sayOwnFault } from "./sayOwnFault.ts";

/** Runs `lac` with the arguments that follow its name, and tells how it went; data go to standard output, words to standard error. */
export async function runLac(args: readonly string[]): Promise<ExitStatus> {
  let status: ExitStatus = exitStatus.done;
  const finish = (outcome: ExitStatus): void => {
    status = outcome;
  };
  const lac = new Command("lac")
    .version(lacVersion(), "--version", "print the version")
    .description("Looked-after children: from the SSDA903 return to the figures and papers a committee can trust.")
    .configureHelp({ subcommandTerm: (command) => command.name() });
  const [wanted] = args.filter((word) => !word.startsWith("-") && word !== "help");
  for (const { name, description, load } of commands) {
    const command = name === wanted ? (await load())(finish) : new Command(name);
    lac.addCommand(command.description(description));
  }
  for (const command of [lac, ...lac.commands, ...lac.commands.flatMap(({ commands }) => commands)])
    command.exitOverride().configureOutput({ outputError: () => {} });
  try {
    await lac.parseAsync(args, { from: "user" });
    return status;
  } catch (error) {
    if (error instanceof CommanderError) return await commandLineStatus(error, wanted);
    // help and what succeeds do without the reader
    const { systemFault } = await import("@lac-analytics/core/node");
    const fault = systemFault(error);
    if (fault instanceof InputError) say(fault.message);
    else sayOwnFault(fault);
    return exitStatus.unusable;
  }
}

/** Help that was asked for is an answer; anything else the parser stops at is a fault of the arguments. */
async function commandLineStatus(error: CommanderError, wanted: string | undefined): Promise<ExitStatus> {
  if (error.exitCode === 0) return exitStatus.done;
  if (error.code !== "commander.help") say(await argumentFault(error.message, wanted));
  return exitStatus.unusable;
}

/** What the parser says of the arguments, as one sentence. */
async function argumentFault(message: string, wanted: string | undefined): Promise<string> {
  const help = commands.some(({ name }) => name === wanted) ? `lac ${wanted} --help` : "lac --help";
  const { capitalised, listInWords } = await import("@lac-analytics/core");
  const plain = message.replace(/^error: /, "").replaceAll("\n", " ");
  const [, option, given, choices] =
    /^option '(\S+) .*' argument '(.*)' is invalid\. Allowed choices are (.*)\.$/.exec(plain) ?? [];
  if (choices !== undefined) return `${option}: there is no "${given}"; there are ${listInWords(choices.split(", "))}.`;
  const [, bare] = /^option '(\S+) .*' argument missing$/.exec(plain) ?? [];
  if (bare !== undefined) return `${bare}: nothing stands after it; ${help} lists what there is.`;
  const sentence = plain.replace(/\. Expected /, ", and expected ").replace(/\.$/, "");
  return `${capitalised(sentence)}; ${help} lists what there is.`;
}
