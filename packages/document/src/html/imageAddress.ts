import type { Image } from "../model/Document.ts";

/** An image as an address that holds all of it, so that a page loads nothing. */
export function imageAddress(image: Image): string {
  const bytes = "png" in image ? image.png : new TextEncoder().encode(image.svg);
  const type = "png" in image ? "image/png" : "image/svg+xml";
  return `data:${type};base64,${btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""))}`;
}
