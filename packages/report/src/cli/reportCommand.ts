import { InputError } from "@lac-analytics/core";
import { Command } from "commander";
import { buildReports } from "../build/buildReports.ts";
import { type ReportFormat, reportFormats, type WrittenReport } from "../build/writeReports.ts";
import { type ExitStatus, exitStatus } from "./exitStatus.ts";
import { openNotebookSource } from "./openNotebookSource.ts";
import type { ReportOptions } from "./ReportOptions.ts";
import { readSettings } from "./readSettings.ts";
import { say } from "./say.ts";

/** `lac report`: the papers. */
export function reportCommand(finish: (status: ExitStatus) => void): Command {
  return new Command("report")
    .description("Build the reports from a return: in the formats wanted, with an index over the pages.")
    .argument("[notebook...]", "names of notebooks; all of them by default")
    .option("--data <return...>", "a folder of SSDA903 CSV files, a .zip of them, or a 903 .xml; the sample by default")
    .option("--as-at <date>", "the date of the reports (YYYY-MM-DD)")
    .option("--authority <code>", "GSS code of the authority, such as E06000056")
    .option("--population <number or file>", "residents aged 0 to 17, or a file of mid-year estimates")
    .option("--publish", "withhold small counts and what would give them away; else as notebooks/settings.json says")
    .option("--out <folder>", "where the reports are written", "reports")
    .option("--formats <formats>", `any of ${reportFormats.join(",")}, separated by commas`, "html")
    .action(async (notebooks: readonly string[], options: ReportOptions) => {
      const formats = formatsNamed(options.formats);
      const { notebooksFolder, settings } = await readSettings();
      const { source, sources, dataNote, errorNote } = await openNotebookSource(settings, options);
      const written = await buildReports({
        notebooksFolder,
        notebooks,
        source,
        sources,
        dataNote,
        errorNote,
        out: options.out,
        formats,
        progress: say,
      });
      if (written.length === 0) throw new InputError(`${notebooksFolder} holds no notebook.`);
      process.stdout.write(written.map((report) => `${contentsOf(report)}\n`).join(""));
      finish(exitStatus.done);
    });
}

function formatsNamed(given: string): readonly ReportFormat[] {
  const formats = new Set(given.split(",").map((format) => format.trim()));
  const unknown = formats.difference(new Set<string>(reportFormats));
  for (const format of unknown) {
    throw new InputError(`--formats: there is no format "${format}"; there are ${reportFormats.join(", ")}.`);
  }
  return reportFormats.filter((format) => formats.has(format));
}

/** One line on a report: where it is and what it holds. */
function contentsOf({ file, title, charts, tables, bytes }: WrittenReport): string {
  const held = charts + tables === 0 ? "" : `; ${charts} charts, ${tables} tables`;
  return `${file}: ${title}${held}, ${Math.ceil(bytes / 1000)} kB`;
}
