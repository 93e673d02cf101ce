import { Buffer } from "node:buffer";

/** A logo of plain shapes, around what is given. */
export function svgLogo(
  inside = '<rect width="300" height="80" fill="#00703C"/>',
  attributes = 'viewBox="0 0 300 80"',
): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inside}</svg>`;
}

/** A PNG of 60 by 40 grey points. */
export const pngLogo: Uint8Array = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAADwAAAAoCAAAAACH0MYjAAAAJElEQVR4nGPMYyAfMFGgd1TzqOZRzaOaRzWPah7VPKp5hGsGAJ8VAL5v/U3GAAAAAElFTkSuQmCC",
  "base64",
);
