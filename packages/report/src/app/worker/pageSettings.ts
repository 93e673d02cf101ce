import { InputError, type ReturnFile } from "@lac-analytics/core";
import type { FileReader } from "../../source/FileReader.ts";
import { fileNameIn } from "../../source/fileNameIn.ts";
import type { ReportSettings } from "../../source/ReportSettings.ts";
import { settingsOf, usualMonths } from "../../source/settingsOf.ts";
import type { HeldFiles } from "../HeldFiles.ts";
import { keptWhole } from "../keptWhole.ts";
import type { GivenSettings } from "../Questions.ts";
import { bytesOf } from "./returnFiles.ts";

/** Settings of papers, and where the files are read from that they name. */
export interface PageSettings {
  readonly settings: ReportSettings;
  readonly reader: FileReader;
}

/**
 * The settings that the page was given, with what it holds where they say nothing: files about every authority. The other
 * files of the sample belong to its own settings alone, and a file that was given goes before one that is held. Where the page
 * was given no settings, papers are of a return of which nobody said whose it is.
 *
 * @throws {InputError} if something in them is wrong, in one sentence
 */
export async function pageSettings(given: GivenSettings, held: HeldFiles): Promise<PageSettings> {
  const kept = given.text.trim() === "" ? undefined : keptSettings(given.text);
  const own = new Map(Object.entries(kept?.files ?? {}).map(([path, text]) => [path, bytesOfBase64(text)]));
  for (const file of given.files) own.set(file.path, await bytesOf(file));
  for (const [path, bytes] of [...own]) if (!own.has(fileNameIn(path))) own.set(fileNameIn(path), bytes);
  const ofSample = kept !== undefined && isSame(kept.text, held.settings);
  const national = new Set(Object.values(held.national));
  const encoder = new TextEncoder();
  const files = new Map<string, Uint8Array>([
    ...Object.entries(held.texts).flatMap(([path, text]) =>
      ofSample || national.has(path) ? [[path, encoder.encode(text)] as const] : [],
    ),
    ...own,
  ]);
  const absolute = (path: string): string => {
    const plain = path.replace(/^(?:\.\.?\/)+/, "");
    const isGiven = (one: string): boolean => isIn(own, one);
    return [plain, fileNameIn(plain)].find(isGiven) ?? (isIn(files, plain) ? plain : fileNameIn(plain));
  };
  const reader = readerOf(files);
  if (kept === undefined) return { settings: { ...nobodys, nationalFiles: held.national }, reader };
  const settings = await settingsOf(kept.text, "The settings", absolute, reader.file);
  return { settings: { ...settings, nationalFiles: { ...held.national, ...settings.nationalFiles } }, reader };
}

/** Whether files have a path, as one of them or as a folder of some. */
function isIn(files: ReadonlyMap<string, unknown>, path: string): boolean {
  return files.has(path) || [...files.keys()].some((name) => name.startsWith(`${path}/`));
}

/** Whether two texts of settings say the same, however they are laid out. */
function isSame(one: string, other: string): boolean {
  const read = parsed(one);
  return read !== undefined && JSON.stringify(read) === JSON.stringify(parsed(other));
}

/** The settings of a return of which nobody said whose it is. */
const nobodys: ReportSettings = {
  letterhead: { council: "The council", authors: [], colours: [] },
  roles: {},
  authority: "",
  data: [],
  dataNote: "",
  internal: true,
  asAt: "",
  months: usualMonths,
  monthsBetweenMeetings: undefined,
  population: undefined,
  postcodes: undefined,
  series: [],
  ownMeasures: [],
  files: {},
  nationalFiles: {},
  editions: undefined,
  cleared: [],
};

/** `settings.json` as it is, or one file in which the page has kept it with the files that it names. */
function keptSettings(text: string): { readonly text: string; readonly files: Readonly<Record<string, string>> } {
  const whole = keptWhole(parsed(text));
  if (whole === undefined) return { text, files: {} };
  const { settings, files } = whole;
  const isText =
    typeof files === "object" && files !== null && Object.values(files).every((each) => typeof each === "string");
  if (!isText) throw new InputError("The settings were not kept whole by this page: their files cannot be read.");
  return { text: JSON.stringify(settings, null, 2), files: Object.fromEntries(Object.entries(files)) };
}

/** What JSON holds; nothing where it is none, such as settings with comments. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function bytesOfBase64(text: string): Uint8Array {
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  } catch {
    throw new InputError("The settings were not kept whole by this page: a file in them cannot be read.");
  }
}

/** The bytes of files that the page was given or holds, by their paths. */
function readerOf(files: ReadonlyMap<string, Uint8Array>): FileReader {
  return {
    file: async (path) => {
      const bytes = files.get(path);
      if (bytes === undefined)
        throw new InputError(`The settings name ${path}, which was not given with them; give it too.`);
      return bytes;
    },
    files: async (paths) =>
      paths.flatMap((path): readonly ReturnFile[] => {
        const found = [...files].filter(([name]) => name === path || name.startsWith(`${path}/`));
        if (found.length === 0)
          throw new InputError(`The settings name ${path}, which was not given with them; give it too.`);
        return found.map(([name, bytes]) => ({ name, bytes }));
      }),
  };
}
