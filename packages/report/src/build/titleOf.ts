import { proseOf } from "@lac-analytics/notebook/node";
import type { Notebook } from "@lac-analytics/notebook/render";

/** The title that the prose of a notebook has; its name where that cannot be known. */
export async function titleOf(notebook: Notebook): Promise<string> {
  try {
    return (await proseOf(notebook)).title;
  } catch {
    return notebook.name;
  }
}
