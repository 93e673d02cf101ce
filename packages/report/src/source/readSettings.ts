import { existsSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { InputError } from "@lac-analytics/core";
import { readFileFrom } from "@lac-analytics/core/node";
import type { ReportSettings } from "./ReportSettings.ts";
import { settingsOf } from "./settingsOf.ts";

/**
 * The folder of notebooks below the working directory, and its `settings.json`.
 *
 * @throws {InputError} if there is no such folder, or something in its settings is wrong: one sentence with file, line and key
 */
export async function readSettings(): Promise<{ readonly notebooksFolder: string; readonly settings: ReportSettings }> {
  const notebooksFolder = resolve("notebooks");
  const file = join(relative("", notebooksFolder), "settings.json");
  const absolute = (path: string): string => resolve(notebooksFolder, path);
  return { notebooksFolder, settings: await settingsOf(await textOf(file), file, absolute, readFileFrom) };
}

async function textOf(file: string): Promise<string> {
  const bytes = await readFileFrom(file).catch((error: unknown) => {
    if (existsSync(file)) throw error;
    throw new InputError(
      `There is no ${file} here; run lac in the folder that holds "notebooks", or make one with lac init FOLDER.`,
    );
  });
  return new TextDecoder().decode(bytes);
}
