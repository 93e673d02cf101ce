import { InputError, nameAdvice } from "@lac-analytics/core";
import { Command } from "commander";
import { buildReports } from "../build/buildReports.ts";
import { type ReportFormat, reportFormats, type WrittenReport } from "../build/writeReports.ts";
import { type ExitStatus, exitStatus } from "./exitStatus.ts";
import { openNotebookSource } from "./openNotebookSource.ts";
import type { ReportOptions } from "./ReportOptions.ts";
import { readSettings } from "./readSettings.ts";
import { say } from "./say.ts";
import { settingsSchema } from "./settingsRule.ts";
import { withSourceOptions } from "./withSourceOptions.ts";

/** `lac report`: the papers. */
export function reportCommand(finish: (status: ExitStatus) => void): Command {
  return withSourceOptions(new Command("report"))
    .description("Build the reports from a return: in the formats wanted, with an index over the pages.")
    .argument("[notebook...]", "names of notebooks; all of them by default")
    .option("--out <folder>", "where the reports are written", "reports")
    .option("--formats <formats>", `any of ${reportFormats.join(",")}, separated by commas`, "html")
    .option("--schema", "print the JSON Schema of notebooks/settings.json instead, for an editor to complete it by")
    .action(async (notebooks: readonly string[], options: ReportOptions) => {
      if (options.schema === true) {
        process.stdout.write(`${JSON.stringify(settingsSchema, null, 2)}\n`);
        return finish(exitStatus.done);
      }
      const formats = formatsNamed(options.formats);
      const { notebooksFolder, settings } = await readSettings();
      const inputs = await openNotebookSource(settings, options);
      const written = await buildReports({
        notebooksFolder,
        notebooks,
        ...inputs,
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
    throw new InputError(`--formats: there is no format "${format}"; ${nameAdvice(format, reportFormats)}.`);
  }
  return reportFormats.filter((format) => formats.has(format));
}

/** One line on a report: where it is and what it holds. */
function contentsOf({ file, title, charts, tables, bytes }: WrittenReport): string {
  const held =
    charts + tables === 0
      ? ""
      : `; ${charts} ${charts === 1 ? "chart" : "charts"}, ${tables} ${tables === 1 ? "table" : "tables"}`;
  return `${file}: ${title}${held}, ${Math.ceil(bytes / 1000)} kB`;
}
