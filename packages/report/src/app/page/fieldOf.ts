/// <reference lib="dom" />
import { elementOf } from "../../model/browser/pageElements.ts";

/** The field of the page with an id. */
export function fieldOf(id: string): HTMLInputElement {
  const found = elementOf(id);
  if (!(found instanceof HTMLInputElement)) throw new Error(`"${id}" is no field`);
  return found;
}

/** Hears of files that are chosen in a field, also where they are the ones that were chosen before. */
export function whenChosen(field: HTMLInputElement, heard: (files: Iterable<File>) => void): void {
  field.addEventListener("click", () => {
    field.value = "";
  });
  field.addEventListener("change", () => heard(field.files ?? []));
}
