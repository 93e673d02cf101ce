import { join, relative } from "node:path";
import { newNotebook } from "@lac-analytics/notebook/node";
import { Command } from "commander";
import { say } from "../given/say.ts";
import { readSettings } from "../source/readSettings.ts";
import { type ExitStatus, exitStatus } from "./exitStatus.ts";
import { writeToStandardOutput } from "./writeToStandardOutput.ts";

/** `lac new`: what an author begins with. */
export function newCommand(finish: (status: ExitStatus) => void): Command {
  return new Command("new").addCommand(notebookCommand(finish));
}

function notebookCommand(finish: (status: ExitStatus) => void): Command {
  return new Command("notebook")
    .description("Make a notebook that builds at once, and can be changed from there.")
    .argument("<name>", "of small letters, digits and dashes; the report is called after it")
    .action(async (name: string) => {
      const { notebooksFolder } = await readSettings();
      const { folder } = await newNotebook(notebooksFolder, name);
      const made = ["report.mdx", "cells.ts"].map((file) => relative("", join(folder, file)));
      await writeToStandardOutput(`${made.join("\n")}\n`);
      say(`Edit these with "lac preview ${name}" running; "lac report ${name}" builds the report.`);
      finish(exitStatus.done);
    });
}
