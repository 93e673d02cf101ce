import { InputError } from "@lac-analytics/core";
import { Command } from "commander";
import { buildReports } from "../build/buildReports.ts";
import type { WrittenReport } from "../build/renderPages.ts";
import { type ExitStatus, exitStatus } from "./exitStatus.ts";
import { openNotebookSource } from "./openNotebookSource.ts";
import type { ReportOptions } from "./ReportOptions.ts";
import { readSettings } from "./readSettings.ts";
import { say } from "./say.ts";

/** `lac report`: the papers. */
export function reportCommand(finish: (status: ExitStatus) => void): Command {
  return new Command("report")
    .description(
      "Build the reports from a return: one HTML file each, with an index. They show small numbers: internal use.",
    )
    .argument("[notebook...]", "names of notebooks; all of them by default")
    .option("--data <return...>", "a folder of SSDA903 CSV files, a .zip of them, or a 903 .xml; the sample by default")
    .option("--as-at <date>", "the date of the reports (YYYY-MM-DD)")
    .option("--authority <code>", "GSS code of the authority, such as E06000056")
    .option("--population <number or file>", "residents aged 0 to 17, or a file of mid-year estimates")
    .option("--out <folder>", "where the reports are written", "reports")
    .action(async (notebooks: readonly string[], options: ReportOptions) => {
      const { notebooksFolder, settings } = await readSettings();
      const { source, sources, dataNote } = await openNotebookSource(settings, options);
      const written = await buildReports({
        notebooksFolder,
        notebooks,
        source,
        sources,
        dataNote,
        out: options.out,
        progress: say,
      });
      if (written.length === 0) throw new InputError(`${notebooksFolder} holds no notebook.`);
      process.stdout.write(written.map((report) => `${contentsOf(report)}\n`).join(""));
      finish(exitStatus.done);
    });
}

/** One line on a report: where it is and what it holds. */
function contentsOf({ file, title, charts, tables, bytes }: WrittenReport): string {
  const held = charts + tables === 0 ? "" : `; ${charts} charts, ${tables} tables`;
  return `${file}: ${title}${held}, ${Math.ceil(bytes / 1000)} kB`;
}
