/// <reference lib="dom" />

import type { ModelEntries } from "../ModelControl.ts";
import type { EntryFault } from "../ScenarioKind.ts";
import { elementOf, fieldsOf, slidersOf } from "./pageElements.ts";

/** What stands in the form; a field whose text the browser cannot take for a number holds a text that is none. */
export function readEntries(form: HTMLElement): ModelEntries {
  return Object.fromEntries(
    [...fieldsOf(form)].map(([id, field]) => [id, field.validity.badInput ? "not a number" : field.value]),
  );
}

/** Moves every slider to where its number is, between the ends of its range where it has one, so that none is at fault. */
export function moveSliders(form: HTMLElement): void {
  const fields = fieldsOf(form);
  for (const [id, slider] of slidersOf(form)) {
    const { minimum = "", maximum = "" } = slider.dataset;
    slider.min = fields.get(`${id}-low`)?.value || minimum;
    slider.max = fields.get(`${id}-high`)?.value || maximum;
    const value = fields.get(id)?.value ?? "";
    if (value !== "") slider.value = value;
  }
}

/** Says beside each control what is wrong with it. */
export function showFaults(form: HTMLElement, faults: readonly EntryFault[]): void {
  for (const [id, field] of fieldsOf(form)) {
    const fault = faults.find((each) => each.id === id)?.fault ?? "";
    const place = elementOf(`${id}-fault`);
    if (place.textContent !== fault) place.textContent = fault;
    if (fault === "") field.removeAttribute("aria-invalid");
    else field.setAttribute("aria-invalid", "true");
  }
}
