import { visibleText } from "@lac-analytics/core";
import { counted } from "@lac-analytics/notebook";
import { Command } from "commander";
import type { SourceOptions } from "../given/SourceOptions.ts";
import { say } from "../given/say.ts";
import { openNotebookSource } from "../source/openNotebookSource.ts";
import { readSettings } from "../source/readSettings.ts";
import { recordIn, verifyReports } from "../verify/verifyReports.ts";
import { type ExitStatus, exitStatus } from "./exitStatus.ts";
import { withSourceOptions } from "./withSourceOptions.ts";
import { writeToStandardOutput } from "./writeToStandardOutput.ts";

/** `lac verify`: whether reports can be made again, to the byte. */
export function verifyCommand(finish: (status: ExitStatus) => void): Command {
  return withSourceOptions(new Command("verify"))
    .argument("<reports>", "the folder of reports that lac report has written")
    .action(async (reports: string, options: SourceOptions) => {
      const { edition } = await recordIn(reports);
      const { notebooksFolder, settings } = await readSettings();
      const inputs = await openNotebookSource(settings, { ...options, publish: edition === "published" });
      const { files, differences } = await verifyReports(reports, { notebooksFolder, ...inputs, progress: say });
      const words =
        differences.length === 0
          ? [`The same bytes: ${counted(files, "file", "files")}.`]
          : differences.map((difference) => `${difference}.`);
      await writeToStandardOutput(words.map((line) => `${visibleText(line)}\n`).join(""));
      finish(differences.length === 0 ? exitStatus.done : exitStatus.faultyData);
    });
}
