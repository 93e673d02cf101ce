/// <reference lib="dom" />
import { elementOf } from "../../model/browser/pageElements.ts";
import type { GivenFile } from "../Questions.ts";
import { chosenFiles, droppedFiles } from "./droppedFiles.ts";
import { fieldOf, whenChosen } from "./fieldOf.ts";

/**
 * Hears of the files of a return, chosen in a field or dropped anywhere on the page.
 *
 * @param heard is given what becomes the files, as a folder takes time to be looked through
 * @returns what makes the fields name no file
 */
export function hearFiles(heard: (files: Promise<readonly GivenFile[]>) => void): () => void {
  const fields = ["app-return", "app-folder"].map(fieldOf);
  /** No field names files but those that were given last. */
  const empty = (but?: HTMLInputElement): void => {
    for (const field of fields) if (field !== but) field.value = "";
  };
  for (const field of fields) {
    whenChosen(field, (files) => {
      const chosen = chosenFiles(files);
      if (chosen.length > 0) empty(field);
      heard(Promise.resolve(chosen));
    });
  }
  const drop = elementOf("app-drop");
  for (const kind of ["dragenter", "dragover"] as const) {
    addEventListener(kind, (event) => {
      event.preventDefault();
      drop.classList.add("over-files");
    });
  }
  addEventListener("dragleave", ({ relatedTarget }) => {
    if (relatedTarget === null) drop.classList.remove("over-files");
  });
  addEventListener("drop", (event) => {
    event.preventDefault();
    drop.classList.remove("over-files");
    // asked for at once: what was dropped is gone after that
    if (event.dataTransfer === null) return;
    const dropped = droppedFiles(event.dataTransfer);
    heard(dropped);
    const nameNone = (files: readonly GivenFile[]): void => {
      if (files.length > 0) empty();
    };
    // what fails is told of by whoever hears the files
    void dropped.then(nameNone, () => undefined);
  });
  return () => empty();
}
