import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** A report as the index names it. */
export interface StandingReport {
  /** the name of its notebook, and of its page without the ending */
  readonly name: string;
  readonly title: string;
  readonly council: string;
  /** ISO date of the report */
  readonly asAt: string;
  /** who may see it */
  readonly marking: string;
  /** what it found, in a sentence or two; blank where it says nothing first */
  readonly found: string;
  /** how much that wants looking at: the more the earlier the front paper has it */
  readonly weight: number;
}

/** The file in which a build lists the reports that stand beside it, for the builds after it. */
export const listOfReports = "reports.json";

/** The reports that builds have listed in a folder and whose pages still stand there, in order of name. */
export async function standingReports(folder: string): Promise<readonly StandingReport[]> {
  const files = new Set(await readdir(folder).catch(() => []));
  if (!files.has(listOfReports)) return [];
  return reportsIn(await readFile(join(folder, listOfReports), "utf8").catch(() => ""))
    .filter(({ name }) => files.has(`${name}.html`))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The text of the list of reports. */
export function listText(reports: readonly StandingReport[]): string {
  return `${JSON.stringify({ reports: reports.toSorted((a, b) => (a.name < b.name ? -1 : 1)) }, null, 2)}\n`;
}

/** What a list holds that is plainly a report; a file of another maker holds none. */
function reportsIn(text: string): readonly StandingReport[] {
  try {
    const list: unknown = JSON.parse(text);
    const reports = typeof list === "object" && list !== null && "reports" in list ? list.reports : [];
    return Array.isArray(reports) ? reports.flatMap(reportIn) : [];
  } catch {
    return [];
  }
}

function reportIn(given: unknown): readonly StandingReport[] {
  if (typeof given !== "object" || given === null) return [];
  const {
    name,
    title,
    council,
    asAt,
    marking,
    found = "",
    weight = 0,
  }: Partial<Record<keyof StandingReport, unknown>> = given;
  const isReport =
    typeof name === "string" &&
    /^[\w-]+$/.test(name) &&
    typeof title === "string" &&
    typeof council === "string" &&
    typeof asAt === "string" &&
    /^\d{4}-\d\d-\d\d$/.test(asAt) &&
    typeof marking === "string" &&
    typeof found === "string" &&
    typeof weight === "number";
  return isReport ? [{ name, title, council, asAt, marking, found, weight }] : [];
}
