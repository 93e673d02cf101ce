import { InputError } from "@lac-analytics/core";
import { Command, CommanderError } from "commander";
import { checkCommand } from "./checkCommand.ts";
import { type ExitStatus, exitStatus } from "./exitStatus.ts";
import { figuresCommand } from "./figuresCommand.ts";
import { lacVersion } from "./lacVersion.ts";
import { measuresCommand } from "./measuresCommand.ts";
import { newCommand } from "./newCommand.ts";
import { previewCommand } from "./previewCommand.ts";
import { projectCommand } from "./projectCommand.ts";
import { reconcileCommand } from "./reconcileCommand.ts";
import { reportCommand } from "./reportCommand.ts";
import { say } from "./say.ts";

const oldestNode = 24;

/** Runs `lac` with the arguments that follow its name, and tells how it went; data go to standard output, words to standard error. */
export async function runLac(args: readonly string[]): Promise<ExitStatus> {
  if (Number.parseInt(process.versions.node, 10) < oldestNode) {
    say(
      `lac needs Node ${oldestNode} or later, and this is ${process.versions.node}; run it as: npx -y pnpm@12.21.0 lac`,
    );
    return exitStatus.unusable;
  }
  let status: ExitStatus = exitStatus.done;
  const finish = (outcome: ExitStatus): void => {
    status = outcome;
  };
  const lac = new Command("lac")
    .version(lacVersion(), "--version", "print the version")
    .description("Looked-after children: from the SSDA903 return to the figures and papers a committee can trust.")
    .addCommand(figuresCommand(finish))
    .addCommand(measuresCommand(finish))
    .addCommand(checkCommand(finish))
    .addCommand(reportCommand(finish))
    .addCommand(previewCommand(finish))
    .addCommand(newCommand(finish))
    .addCommand(projectCommand(finish))
    .addCommand(reconcileCommand(finish));
  for (const command of [lac, ...lac.commands, ...lac.commands.flatMap(({ commands }) => commands)])
    command.exitOverride().configureOutput({ outputError: () => {} });
  try {
    await lac.parseAsync(args, { from: "user" });
    return status;
  } catch (error) {
    if (error instanceof CommanderError) return commandLineStatus(error);
    if (!(error instanceof InputError)) throw error;
    say(error.message);
    return exitStatus.unusable;
  }
}

/** Help that was asked for is an answer; anything else the parser stops at is a fault of the arguments. */
function commandLineStatus(error: CommanderError): ExitStatus {
  if (error.exitCode === 0) return exitStatus.done;
  if (error.code === "commander.help") return exitStatus.unusable;
  say(`${error.message.replace(/^error: /, "").replaceAll("\n", " ")}; lac --help lists what there is.`);
  return exitStatus.unusable;
}
