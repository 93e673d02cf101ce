import { Buffer } from "node:buffer";
import { InputError } from "@lac-analytics/core";
import type { LogoImage } from "../ReportDocument.ts";
import { attributeOf } from "./attributeOf.ts";
import type { PageElement } from "./PageElement.ts";
import { printable } from "./printable.ts";

/**
 * The logo of a page, which holds all of it.
 *
 * @throws {InputError} if it is no SVG or PNG in a `data:` address, or does not say what it shows and how large it is
 */
export function logoOf(element: PageElement): LogoImage {
  const [, type, encoded = ""] = /^data:image\/(svg\+xml|png);base64,(.*)$/s.exec(attributeOf(element, "src")) ?? [];
  const bytes = Buffer.from(encoded, "base64");
  const [width = 0, height = 0] = ["width", "height"].map((name) => Number(attributeOf(element, name)));
  const alternativeText = attributeOf(element, "alt");
  if (type === undefined || alternativeText === "" || !(width > 0 && height > 0)) {
    throw new InputError("it has a logo without its image, its alternative text or its size");
  }
  const image = type === "png" ? { png: new Uint8Array(bytes) } : { svg: printable(bytes.toString("utf8")) };
  return { image, alternativeText, width, height };
}
