import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { listOfReports, type ReportList, readList, type StandingReport } from "./reportList.ts";

/** The list that stands in a folder; nothing is in it where there is none. */
export async function standingList(folder: string): Promise<ReportList> {
  return readList(await readFile(join(folder, listOfReports), "utf8").catch(() => ""));
}

/** The reports that builds have listed in a folder and whose pages still stand there, in order of name. */
export async function standingReports(folder: string): Promise<readonly StandingReport[]> {
  const { reports } = await standingList(folder);
  const files = new Set(await readdir(folder).catch(() => []));
  return reports.filter(({ name }) => files.has(`${name}.html`)).sort((a, b) => (a.name < b.name ? -1 : 1));
}
