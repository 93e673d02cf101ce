import { Command } from "commander";
import { caseloadCommand } from "./caseloadCommand.ts";
import type { ExitStatus } from "./exitStatus.ts";
import { placementsCommand } from "./placementsCommand.ts";

/** `lac project`: what next, by subject. */
export function projectCommand(finish: (status: ExitStatus) => void): Command {
  return new Command("project").addCommand(caseloadCommand(finish)).addCommand(placementsCommand(finish));
}
