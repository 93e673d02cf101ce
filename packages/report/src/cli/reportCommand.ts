import { join } from "node:path";
import { InputError, isoFromDay, nameAdvice, visibleText } from "@lac-analytics/core";
import { counted } from "@lac-analytics/notebook";
import { findNotebooks } from "@lac-analytics/notebook/node";
import { Command } from "commander";
import { buildReports } from "../build/buildReports.ts";
import { lossNote } from "../build/lossNote.ts";
import { type ReportFormat, reportFormats, type WrittenReport } from "../build/writeReports.ts";
import type { SourceOptions } from "../given/SourceOptions.ts";
import { say } from "../given/say.ts";
import { leftOfSample } from "../home/leftOfSample.ts";
import { watchedPaths } from "../preview/watchedPaths.ts";
import { recordEdition } from "../source/editions.ts";
import { openNotebookSource } from "../source/openNotebookSource.ts";
import { readSettings } from "../source/readSettings.ts";
import { settingsSchema } from "../source/settingsRule.ts";
import { type ExitStatus, exitStatus } from "./exitStatus.ts";
import { requireFolderWritable } from "./requireFolderWritable.ts";
import { requireFolderApart } from "./requireUnread.ts";
import { withSourceOptions } from "./withSourceOptions.ts";
import { writeToStandardOutput } from "./writeToStandardOutput.ts";

/** `lac report`: the papers. */
export function reportCommand(finish: (status: ExitStatus) => void): Command {
  return withSourceOptions(new Command("report"))
    .argument("[notebook...]", "names of notebooks; all of them by default")
    .option("--out <folder>", "where the reports are written", "reports")
    .option("--formats <formats>", `any of ${reportFormats.join(",")}, separated by commas`, "html")
    .option("--schema", "print the JSON Schema of notebooks/settings.json instead, for an editor to complete it by")
    .action(async (notebooks: readonly string[], options: ReportOptions) => {
      if (options.schema === true) {
        await writeToStandardOutput(`${JSON.stringify(settingsSchema, null, 2)}\n`);
        return finish(exitStatus.done);
      }
      const formats = formatsNamed(options.formats);
      const { notebooksFolder, settings } = await readSettings();
      const all = findNotebooks(notebooksFolder, []);
      if (findNotebooks(notebooksFolder, notebooks).length === 0)
        throw new InputError(`${notebooksFolder} holds no notebook; lac new notebook NAME makes one to begin with.`);
      await requireFolderApart(options.out, [
        ...watchedPaths(notebooksFolder, options),
        join(notebooksFolder, "settings.json"),
        ...all.map(({ folder }) => join(folder, "cells.ts")),
      ]);
      await requireFolderWritable(options.out);
      const ofSample = leftOfSample(settings, options);
      if (ofSample !== "") say(ofSample);
      const inputs = await openNotebookSource(settings, options);
      const { editions } = settings;
      const written = await buildReports({
        notebooksFolder,
        notebooks,
        ...inputs,
        out: options.out,
        formats,
        progress: say,
        ...(editions !== undefined && {
          beforeWriting: () => recordEdition(editions, isoFromDay(inputs.source.asAt), inputs.made()),
        }),
      });
      await writeToStandardOutput(written.map((report) => `${visibleText(contentsOf(report))}\n`).join(""));
      const touched = inputs.touched();
      const lost = touched.flatMap((figure) => figure.lost ?? []);
      if (inputs.source.mismatch !== undefined) say(inputs.source.mismatch.note);
      const note = lossNote({ ...inputs.source, internal: true }, lost);
      if (note === "") return finish(exitStatus.done);
      say(touched.length === 0 ? note : `${note} It touches ${counted(touched.length, "figure")}.`);
      finish(exitStatus.faultyData);
    });
}

function formatsNamed(given: string): readonly ReportFormat[] {
  const formats = given.split(",").map((format) => format.trim());
  const known: readonly string[] = reportFormats;
  const unknown = formats.find((format) => !known.includes(format));
  if (unknown !== undefined) {
    throw new InputError(`--formats: there is no format "${unknown}"; ${nameAdvice(unknown, reportFormats)}.`);
  }
  return reportFormats.filter((format) => formats.includes(format));
}

/** One line on a report: where it is and what it holds. */
function contentsOf({ file, title, charts, tables, bytes }: WrittenReport): string {
  const held =
    charts + tables === 0
      ? ""
      : `; ${charts} ${charts === 1 ? "chart" : "charts"}, ${tables} ${tables === 1 ? "table" : "tables"}`;
  return `${file}: ${title}${held}, ${Math.ceil(bytes / 1000)} kB`;
}

/** What may be said to `lac report` on the command line. */
interface ReportOptions extends SourceOptions {
  readonly out: string;
  readonly formats: string;
  readonly schema?: true;
}
