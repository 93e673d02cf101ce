import { resolve, sep } from "node:path";
import type { SourceOptions } from "../given/SourceOptions.ts";
import { authorityUsed } from "../source/authorityUsed.ts";
import { isSameAuthority } from "../source/isSameAuthority.ts";
import type { ReportSettings } from "../source/ReportSettings.ts";

/** What the settings that come with the sample say of its data. */
export const sampleNote = "A synthetic sample: no row of it is a real child.";

/**
 * What papers would still take from the sample where the return is another, in a sentence: a folder of a council's own
 * begins with it, and what it says would be printed as the council's. Blank where nothing is left of it, or the return is
 * of another authority, for which nothing of the settings is taken.
 *
 * @throws {InputError} if there is no authority of the name that is given
 */
export function leftOfSample(settings: ReportSettings, options: SourceOptions): string {
  const { dataNote, population = "", postcodes = "", series, ownMeasures, files } = settings;
  const data = options.data?.map((path) => resolve(path)) ?? settings.data;
  if (data.length === 0 || data.some(isOfSample)) return "";
  if (!isSameAuthority(authorityUsed(settings, options), settings.authority)) return "";
  const left = [
    // of a return that is named on the command line no note is said
    ...(options.data === undefined && dataNote === sampleNote ? ["dataNote"] : []),
    ...(options.population === undefined && isOfSample(population) ? ["population"] : []),
    ...(options.postcodes === undefined && isOfSample(postcodes) ? ["postcodes"] : []),
    ...(series.some(isOfSample) ? ["series"] : []),
    ...(ownMeasures.some(isOfSample) ? ["ownMeasures"] : []),
    ...Object.entries(files).flatMap(([name, path]) => (isOfSample(path) ? [`files.${name}`] : [])),
  ];
  if (left.length === 0) return "";
  return `notebooks/settings.json still has what is the sample's under ${left.join(", ")}: papers would print it as the council's own. Put your own in its place, or leave it out.`;
}

function isOfSample(path: string): boolean {
  return path.split(sep).includes("data-samples");
}
