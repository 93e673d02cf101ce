import type { Notebook } from "../notebook/Notebook.ts";
import { type ReportMonths, titleFor } from "../words/reportPeriod.ts";
import { proseOf } from "./renderReport.ts";

/** The title that the prose of a notebook has, of a report of so many months; its name where that cannot be known. */
export async function titleOf(notebook: Notebook, months: ReportMonths): Promise<string> {
  try {
    return titleFor((await proseOf(notebook)).title, months);
  } catch {
    return notebook.name;
  }
}
