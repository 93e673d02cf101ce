/// <reference lib="dom" />
import { elementOf } from "../../model/browser/pageElements.ts";
import type { GivenFile } from "../Questions.ts";
import { chosenFiles } from "./droppedFiles.ts";

/** What stands in a field; blank where it is none. */
export function enteredIn(id: string): string {
  const found = elementOf(id);
  return found instanceof HTMLInputElement || found instanceof HTMLSelectElement ? found.value : "";
}

/** The files that were chosen in a field. */
export function filesGiven(id: string): readonly GivenFile[] {
  const found = elementOf(id);
  return found instanceof HTMLInputElement ? chosenFiles(found.files ?? []) : [];
}
