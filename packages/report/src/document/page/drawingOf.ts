import { InputError } from "@lac-analytics/core";
import type { Drawing } from "../ReportDocument.ts";
import { attributeOf } from "./attributeOf.ts";
import type { PageElement } from "./PageElement.ts";
import { printable } from "./printable.ts";

/**
 * A drawing of a page: the SVG as the page has it, which is XML as it stands.
 *
 * @param html the page that the element was read from, with the places of its elements
 * @throws {InputError} if it does not say how large it is
 */
export function drawingOf(element: PageElement, html: string): Drawing {
  const [width = Number.NaN, height = Number.NaN] = ["width", "height"].map((name) =>
    Number.parseFloat(attributeOf(element, name)),
  );
  if (!(width > 0 && height > 0)) throw new InputError("it has a drawing that does not say how wide and high it is");
  const place = element.sourceCodeLocation;
  return { svg: printable(html.slice(place?.startOffset, place?.endOffset)), width, height };
}
