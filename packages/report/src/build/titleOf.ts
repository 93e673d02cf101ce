import { type ReportMonths, titleFor } from "@lac-analytics/notebook";
import { proseOf } from "@lac-analytics/notebook/node";
import type { Notebook } from "@lac-analytics/notebook/render";

/** The title that the prose of a notebook has, of a report of so many months; its name where that cannot be known. */
export async function titleOf(notebook: Notebook, months: ReportMonths): Promise<string> {
  try {
    return titleFor((await proseOf(notebook)).title, months);
  } catch {
    return notebook.name;
  }
}
