import { findAuthority, InputError, isoFromDay, nameAdvice } from "@lac-analytics/core";
import { readScenarioText } from "@lac-analytics/core/project";
import { populationGiven } from "../given/populationGiven.ts";
import type { Letterhead } from "../letterhead/Letterhead.ts";
import { logoOf } from "../letterhead/logoOf.ts";
import type { ReportSettings } from "./ReportSettings.ts";
import { settingsRule, type WrittenSettings } from "./settingsRule.ts";
import { withoutComments } from "./withoutComments.ts";

/** How many months reports are about where nobody says. */
export const usualMonths = 6;

/**
 * Settings from their text.
 *
 * @param file what they are called in messages
 * @param absolute where a path leads that stands in them
 * @param read gives the bytes of the logo
 * @throws {InputError} if something in them is wrong: one sentence with file, line and key
 */
export async function settingsOf(
  text: string,
  file: string,
  absolute: (path: string) => string,
  read: (path: string) => Promise<Uint8Array>,
): Promise<ReportSettings> {
  const written = settingsRule.read(readScenarioText(withoutComments(text), file), {
    file,
    path: "",
    whole: "the file",
  });
  const { authority, data, dataNote = "", internal = false, asAt, population, series = [], ownMeasures = [] } = written;
  return {
    letterhead: await letterheadOf(written, absolute, read),
    roles: written.roles ?? {},
    authority,
    data: data.map(absolute),
    dataNote,
    internal,
    asAt: isoFromDay(asAt),
    months: written.months ?? usualMonths,
    monthsBetweenMeetings: written.monthsBetweenMeetings,
    population: population === undefined || populationGiven(population) ? population : absolute(population),
    postcodes: written.postcodes === undefined ? undefined : absolute(written.postcodes),
    series: series.map(absolute),
    ownMeasures: ownMeasures.map(absolute),
    files: byName(written.files, absolute),
    nationalFiles: byName(written.nationalFiles, absolute),
    editions: written.editions === undefined ? undefined : absolute(written.editions),
    cleared: clearedNames(written, file),
  };
}

/** The names of files that are cleared, each of which must be one that there can be. */
function clearedNames({ cleared = [], files = {} }: WrittenSettings, file: string): readonly string[] {
  const known = Object.keys(files);
  const unknown = cleared.find((name) => !known.includes(name) && !/^(?:author-[a-z0-9-]+$|[a-z0-9-]+\/.)/.test(name));
  if (unknown === undefined) return cleared;
  throw new InputError(
    `${file}, cleared: there is no file "${unknown}" under files; ${nameAdvice(unknown, known, "write a name that stands there, author- and the name of a report, or the name of a report, a slash and its picture")}.`,
  );
}

async function letterheadOf(
  { council, authority, authors = [], logo, colours = [] }: WrittenSettings,
  absolute: (path: string) => string,
  read: (path: string) => Promise<Uint8Array>,
): Promise<Letterhead> {
  return {
    council: council ?? findAuthority(authority)?.name ?? "The council",
    authors,
    colours,
    ...(logo !== undefined && {
      logo: logoOf(await read(absolute(logo.file)), logo.file, logo.alternativeText),
    }),
  };
}

function byName(
  paths: Readonly<Record<string, string>> = {},
  absolute: (path: string) => string,
): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(paths).map(([name, path]) => [name, absolute(path)]));
}
