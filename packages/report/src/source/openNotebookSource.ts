import { filesFrom, readFileFrom } from "@lac-analytics/core/node";
import type { SourceOptions } from "../given/SourceOptions.ts";
import { readEditions } from "./editions.ts";
import type { FileReader } from "./FileReader.ts";
import { notebookSource, type OpenedSource } from "./notebookSource.ts";
import { openReturn } from "./openReturn.ts";
import type { ReportSettings } from "./ReportSettings.ts";
import { softwareVersions } from "./softwareVersions.ts";

const disk: FileReader = {
  file: readFileFrom,
  files: async (paths) => (await filesFrom(paths)).files,
};

/**
 * What the notebooks are computed from, read from disk, as `notebookSource` has it.
 *
 * @throws {InputError} if something that is named cannot be read, or is not what it must be
 */
export async function openNotebookSource(settings: ReportSettings, options: SourceOptions): Promise<OpenedSource> {
  const { editions, authority } = settings;
  const earlier = editions === undefined ? [] : await readEditions(editions, authority);
  return notebookSource(
    settings,
    options,
    await openReturn(options.data ?? settings.data),
    disk,
    softwareVersions(),
    earlier,
  );
}
