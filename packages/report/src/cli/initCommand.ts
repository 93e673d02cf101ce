import { visibleText } from "@lac-analytics/core";
import { Command } from "commander";
import { say } from "../given/say.ts";
import { makeHome } from "../home/makeHome.ts";
import { type ExitStatus, exitStatus } from "./exitStatus.ts";
import { writeToStandardOutput } from "./writeToStandardOutput.ts";

/** `lac init`: a council's own folder. */
export function initCommand(finish: (status: ExitStatus) => void): Command {
  return new Command("init")
    .argument("<folder>", "a folder that is empty, or not there yet")
    .action(async (folder: string) => {
      await makeHome(folder);
      const shown = visibleText(folder.replace(/[\\/]+$/, ""));
      const files = ["README.md", "notebooks/settings.json", "package.json"];
      await writeToStandardOutput(files.map((file) => `${shown}/${file}\n`).join(""));
      say(
        `It is yours. In ${shown}, npm install fetches what it needs, and npx lac report builds the papers of the sample; its README.md says how to make them your own.`,
      );
      finish(exitStatus.done);
    });
}
