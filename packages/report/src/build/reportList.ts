import type { Edition } from "./Edition.ts";

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
  /** its messages, each of a sentence or two, what matters most first; none where it says nothing first */
  readonly found: readonly string[];
  /** how much that wants looking at: the more the earlier the front paper has it */
  readonly weight: number;
}

/** The file in which a build lists the reports that stand beside it, for the builds after it. */
export const listOfReports = "reports.json";

/** What builds have listed in a folder. */
export interface ReportList {
  /** for whom they all are; missing in a list of before this was told */
  readonly edition: Edition | undefined;
  /** every file that builds have written there, the list itself left out */
  readonly files: readonly string[];
  readonly reports: readonly StandingReport[];
}

/** The text of a list. */
export function listText({ edition, files, reports }: ReportList): string {
  const inOrder = reports.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return `${JSON.stringify({ edition, files: files.toSorted(), reports: inOrder }, null, 2)}\n`;
}

/** What a list holds that is plainly a report or a file; a file of another maker holds none. */
export function readList(text: string): ReportList {
  try {
    const list: unknown = JSON.parse(text);
    const { edition, files, reports }: Partial<Record<keyof ReportList, unknown>> =
      typeof list === "object" && list !== null ? list : {};
    return {
      edition: edition === "internal" || edition === "published" ? edition : undefined,
      files: Array.isArray(files) ? files.filter((file) => typeof file === "string") : [],
      reports: Array.isArray(reports) ? reports.flatMap(reportIn) : [],
    };
  } catch {
    return { edition: undefined, files: [], reports: [] };
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
    found = [],
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
    Array.isArray(found) &&
    found.every((message) => typeof message === "string") &&
    typeof weight === "number";
  return isReport ? [{ name, title, council, asAt, marking, found, weight }] : [];
}
