import { existsSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { findAuthority, InputError, isoFromDay, nameAdvice } from "@lac-analytics/core";
import { readFileFrom } from "@lac-analytics/core/node";
import { readScenarioText } from "@lac-analytics/core/project";
import type { ReportMonths } from "@lac-analytics/notebook";
import { populationGiven } from "../given/populationGiven.ts";
import type { Letterhead } from "../letterhead/Letterhead.ts";
import { logoOf } from "../letterhead/logoOf.ts";
import { settingsRule, type WrittenSettings } from "./settingsRule.ts";

/** Whose reports are built, and from what, when the command line does not say. Paths are absolute. */
export interface ReportSettings {
  readonly letterhead: Letterhead;
  readonly authority: string;
  readonly data: readonly string[];
  /** what a reader must know of these data; blank where there is nothing. It is not said of data named on the command line. */
  readonly dataNote: string;
  /** whether the reports are for internal use and show small numbers; they say so on every page */
  readonly internal: boolean;
  readonly asAt: string;
  /** how many months the reports are about */
  readonly months: ReportMonths;
  readonly monthsBetweenMeetings: number | undefined;
  /** a file of residents or their number, as `--population` has it; undefined where there is none, and so no rate */
  readonly population: string | undefined;
  /** CSV files of what the council counts itself, or folders of them */
  readonly series: readonly string[];
  /** CSV files of what the council's own measures in them are */
  readonly ownMeasures: readonly string[];
  /** further files of the council's own that notebooks read, by the names by which they ask for them */
  readonly files: Readonly<Record<string, string>>;
  /** the same, of files about every authority, which hold whosever the return is */
  readonly nationalFiles: Readonly<Record<string, string>>;
  /** names of files whose own words may stand in a version for publication */
  readonly cleared: readonly string[];
}

/**
 * The folder of notebooks below the working directory, and its `settings.json`.
 *
 * @throws {InputError} if there is no such folder, or something in its settings is wrong: one sentence with file, line and key
 */
export async function readSettings(): Promise<{ readonly notebooksFolder: string; readonly settings: ReportSettings }> {
  const notebooksFolder = resolve("notebooks");
  const file = join(relative("", notebooksFolder), "settings.json");
  const text = await textOf(file);
  const written = settingsRule.read(readScenarioText(withoutComments(text), file), {
    file,
    path: "",
    whole: "the file",
  });
  const absolute = (path: string): string => resolve(notebooksFolder, path);
  const { authority, data, dataNote = "", internal = false, asAt, population, series = [], ownMeasures = [] } = written;
  return {
    notebooksFolder,
    settings: {
      letterhead: await letterheadOf(written, absolute),
      authority,
      data: data.map(absolute),
      dataNote,
      internal,
      asAt: isoFromDay(asAt),
      months: written.months ?? 6,
      monthsBetweenMeetings: written.monthsBetweenMeetings,
      population: population === undefined || populationGiven(population) ? population : absolute(population),
      series: series.map(absolute),
      ownMeasures: ownMeasures.map(absolute),
      files: byName(written.files, absolute),
      nationalFiles: byName(written.nationalFiles, absolute),
      cleared: clearedNames(written, file),
    },
  };
}

/** The settings without the lines of comment that explain them, which stay as blank ones. */
function withoutComments(text: string): string {
  return text.replaceAll(/^[^\S\n]*\/\/.*$/gm, "");
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

/** The names of files that are cleared, each of which must be one that there can be. */
function clearedNames({ cleared = [], files = {} }: WrittenSettings, file: string): readonly string[] {
  const known = Object.keys(files);
  const unknown = cleared.find((name) => !known.includes(name) && !/^author-[a-z0-9-]+$/.test(name));
  if (unknown === undefined) return cleared;
  throw new InputError(
    `${file}, cleared: there is no file "${unknown}" under files; ${nameAdvice(unknown, known, "write a name that stands there, or author- and the name of a report")}.`,
  );
}

async function letterheadOf(
  { council, authority, authors = [], logo, colours = [] }: WrittenSettings,
  absolute: (path: string) => string,
): Promise<Letterhead> {
  return {
    council: council ?? findAuthority(authority)?.name ?? "The council",
    authors,
    colours,
    ...(logo !== undefined && {
      logo: logoOf(await readFileFrom(absolute(logo.file)), logo.file, logo.alternativeText),
    }),
  };
}

function byName(
  paths: Readonly<Record<string, string>> = {},
  absolute: (path: string) => string,
): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(paths).map(([name, path]) => [name, absolute(path)]));
}
