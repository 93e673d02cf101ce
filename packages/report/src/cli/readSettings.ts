import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { InputError } from "@lac-analytics/core";

/** Whose reports are built, and from what, when the command line does not say. Paths are absolute. */
export interface ReportSettings {
  readonly council: string;
  readonly authority: string;
  readonly data: readonly string[];
  /** what a reader must know of these data; blank where there is nothing. It is not said of data named on the command line. */
  readonly dataNote: string;
  /** whether the reports are for internal use and show small numbers; they say so on every page */
  readonly internal: boolean;
  readonly asAt: string;
  readonly population: string;
  /** CSV files of what the council counts itself, or folders of them */
  readonly series?: readonly string[];
  /** further files of the council's own that notebooks read, by the names by which they ask for them */
  readonly files?: Readonly<Record<string, string>>;
  /** the same, of files about every authority, which hold whosever the return is */
  readonly nationalFiles?: Readonly<Record<string, string>>;
}

/**
 * The folder of notebooks below the working directory, and its `settings.json`.
 *
 * @throws {InputError} if there is no such folder, or its settings lack a key
 */
export async function readSettings(): Promise<{ readonly notebooksFolder: string; readonly settings: ReportSettings }> {
  const notebooksFolder = resolve("notebooks");
  const file = join(notebooksFolder, "settings.json");
  let given: unknown;
  try {
    given = JSON.parse(await readFile(file, "utf8"));
  } catch {
    throw new InputError(`${file} cannot be read as JSON; run lac report in the folder that holds "notebooks".`);
  }
  if (!isSettings(given)) {
    throw new InputError(
      `${file} must give council, authority, dataNote, asAt and population as text, internal as true or false, and data as a list of paths; it may give series as a list of paths, and files and nationalFiles as paths by name.`,
    );
  }
  const absolute = (path: string): string => resolve(notebooksFolder, path);
  const absoluteByName = (paths: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
    Object.fromEntries(Object.entries(paths).map(([name, path]) => [name, absolute(path)]));
  const { data, population, series = [], files = {}, nationalFiles = {} } = given;
  return {
    notebooksFolder,
    settings: {
      ...given,
      data: data.map(absolute),
      population: absolute(population),
      series: series.map(absolute),
      files: absoluteByName(files),
      nationalFiles: absoluteByName(nationalFiles),
    },
  };
}

function isSettings(given: unknown): given is ReportSettings {
  if (typeof given !== "object" || given === null) return false;
  const {
    council,
    authority,
    data,
    dataNote,
    internal,
    asAt,
    population,
    series = [],
    files = {},
    nationalFiles = {},
  }: Partial<Record<keyof ReportSettings, unknown>> = given;
  return (
    [council, authority, dataNote, asAt, population].every((value) => typeof value === "string") &&
    typeof internal === "boolean" &&
    [data, series].every(isListOfText) &&
    [files, nationalFiles].every(
      (paths) => typeof paths === "object" && paths !== null && isListOfText(Object.values(paths)),
    )
  );
}

function isListOfText(given: unknown): boolean {
  return Array.isArray(given) && given.every((one) => typeof one === "string");
}
