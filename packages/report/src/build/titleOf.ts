import type { Notebook } from "../notebook/Notebook.ts";
import { proseOf } from "./renderReport.ts";

/** The title that the prose of a notebook has; its name where that cannot be known. */
export async function titleOf(notebook: Notebook): Promise<string> {
  try {
    return (await proseOf(notebook)).title;
  } catch {
    return notebook.name;
  }
}
