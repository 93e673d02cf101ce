import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { InputError } from "@lac-analytics/core";
import { documentOf } from "../document/documentOf.ts";

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
}

/**
 * The reports whose pages stand in a folder, in order of name; pages of other makers are no reports.
 *
 * @param besides names of reports that are being made again, and need not be read
 */
export async function standingReports(
  folder: string,
  besides: readonly string[] = [],
): Promise<readonly StandingReport[]> {
  const reports: StandingReport[] = [];
  for (const file of (await filesIn(folder)).filter((name) => name.endsWith(".html")).sort()) {
    const name = file.replace(/\.html$/, "");
    // a page that may not be read is nobody's report
    const html = besides.includes(name) ? undefined : await readFile(join(folder, file), "utf8").catch(() => undefined);
    const report = html === undefined ? undefined : reportIn(name, html);
    if (report !== undefined) reports.push(report);
  }
  return reports;
}

async function filesIn(folder: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  } catch {
    return [];
  }
}

function reportIn(name: string, html: string): StandingReport | undefined {
  try {
    const { title, council, date, marking } = documentOf(html);
    return { name, title, council, asAt: date, marking };
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
}
