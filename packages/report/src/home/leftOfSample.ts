import { readFileSync } from "node:fs";
import { join, sep } from "node:path";
import type { ReportSettings } from "../source/ReportSettings.ts";
import { shippedFolder } from "./shippedFolder.ts";

/**
 * What settings still take from the sample where the return is another, in a sentence: a folder of a council's own begins
 * with it, and what it says would be printed as the council's. Blank where nothing is left of it.
 */
export function leftOfSample(settings: ReportSettings): string {
  const { data, dataNote, population = "", series, ownMeasures, files } = settings;
  if (data.length === 0 || data.some(isOfSample)) return "";
  const left = [
    ...(dataNote !== "" && dataNote === noteOfSample() ? ["dataNote"] : []),
    ...(isOfSample(population) ? ["population"] : []),
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

function noteOfSample(): unknown {
  const shipped: Readonly<Record<string, unknown>> = JSON.parse(
    readFileSync(join(shippedFolder, "notebooks/settings.json"), "utf8"),
  );
  return shipped.dataNote;
}
