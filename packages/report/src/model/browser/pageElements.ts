/// <reference lib="dom" />

/**
 * An element of the page by its id.
 *
 * @throws {Error} if the page has none
 */
export function elementOf(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`the page has no element "${id}"`);
  return found;
}

/** The fields of the form, by the ids of their controls. */
export function fieldsOf(form: HTMLElement): ReadonlyMap<string, HTMLInputElement | HTMLSelectElement> {
  const found = form.querySelectorAll<HTMLInputElement | HTMLSelectElement>("[name]");
  return new Map([...found].map((field) => [field.name, field]));
}

/** The sliders of the form, by the ids of the controls that they move. */
export function slidersOf(form: HTMLElement): ReadonlyMap<string, HTMLInputElement> {
  const found = form.querySelectorAll<HTMLInputElement>("[data-moves]");
  return new Map([...found].map((slider) => [slider.dataset.moves ?? "", slider]));
}
