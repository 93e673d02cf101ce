/// <reference lib="dom" />
import { fileNameIn } from "../../source/fileNameIn.ts";
import { withoutComments } from "../../source/withoutComments.ts";
import { keptWhole } from "../keptWhole.ts";
import type { GivenFile, GivenSettings } from "../Questions.ts";
import { PageFault } from "./PageFault.ts";

/** Settings before any were given. */
export const noSettings: GivenSettings = { text: "", files: [] };

/**
 * The settings among some files, which are called `settings.json` or are JSON, and those of the others that they name:
 * what else was chosen with them, such as a return, is no part of them.
 *
 * @throws {PageFault} if there are none, or they cannot be read
 */
export async function settingsIn(files: readonly GivenFile[]): Promise<GivenSettings> {
  const found =
    files.find(({ path }) => fileNameIn(path).toLowerCase() === "settings.json") ??
    files.find(({ path }) => /\.json$/i.test(path));
  if (found === undefined)
    throw new PageFault(
      "There are no settings in what was given: give settings.json, or the file that was saved here.",
    );
  const text = new TextDecoder().decode(await bytesOf(found));
  const named = pathsNamed(keptIn(text).settings);
  return { text, files: files.filter((file) => file !== found && named.some((path) => isAt(file.path, path))) };
}

/** What was entered of a council; what is blank was not given. */
export interface EnteredSettings {
  readonly council: string;
  readonly population: string;
  /** separated by commas */
  readonly colours: string;
  /** ISO date */
  readonly asAt: string;
  readonly logo: GivenFile | undefined;
  /** local series */
  readonly series: readonly GivenFile[];
}

/** Settings of what was entered alone. */
export function enteredSettings(entered: EnteredSettings): GivenSettings {
  const { council, population, asAt, logo, series } = entered;
  const colours = entered.colours.split(",").flatMap((colour) => colour.trim() || []);
  const settings = {
    authority: council,
    data: ["return"],
    asAt,
    ...(population !== "" && { population }),
    ...(colours.length > 0 && { colours }),
    ...(logo !== undefined && { logo: { file: logo.path, alternativeText: `Logo of ${council}` } }),
    ...(series.length > 0 && { series: series.map(({ path }) => path) }),
  };
  return { text: JSON.stringify(settings, null, 2), files: [...(logo === undefined ? [] : [logo]), ...series] };
}

/**
 * Settings and the files that they name in one file, which the page takes back.
 *
 * @throws {PageFault} if a file of them cannot be read any more
 */
export async function keptFile({ text, files }: GivenSettings): Promise<string> {
  const { settings, files: before } = keptIn(text);
  const added = await Promise.all(files.map(async (file) => [file.path, await base64Of(file)] as const));
  return `${JSON.stringify({ settings, files: { ...before, ...Object.fromEntries(added) } }, null, 2)}\n`;
}

/** Settings as they were written or as this page has kept them with files. */
function keptIn(text: string): { readonly settings: unknown; readonly files: object } {
  const read = parsed(text);
  const { settings, files } = keptWhole(read) ?? { settings: read, files: {} };
  return { settings, files: typeof files === "object" && files !== null ? files : {} };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(withoutComments(text));
  } catch (error) {
    throw new PageFault(`The settings are not JSON: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

/** Every text in settings, each of which may be a path, but what they say of the return: that is given apart. */
function pathsNamed(settings: unknown): readonly string[] {
  if (typeof settings === "string") return [settings.replace(/^(?:\.\.?\/)+/, "").replace(/\/$/, "")];
  if (typeof settings !== "object" || settings === null) return [];
  return Object.entries(settings).flatMap(([key, value]) => (key === "data" ? [] : pathsNamed(value)));
}

/** Whether a file is the one that a path names, wherever it was chosen, or is in the folder that it names. */
function isAt(file: string, path: string): boolean {
  return path !== "" && (fileNameIn(file) === fileNameIn(path) || `/${file}`.includes(`/${path}/`));
}

async function base64Of(file: GivenFile): Promise<string> {
  return btoa(Array.from(await bytesOf(file), (byte) => String.fromCharCode(byte)).join(""));
}

async function bytesOf({ path, contents }: GivenFile): Promise<Uint8Array> {
  try {
    return new Uint8Array(await contents.arrayBuffer());
  } catch {
    throw new PageFault(`${path} cannot be read: it was changed or moved since it was given; give it again.`);
  }
}
