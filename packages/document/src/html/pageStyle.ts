import { contrast } from "@lac-analytics/charts";
import { type Document, standardAccent } from "../model/Document.ts";

const darkPaper = "#0b0c0c";

/** The contrast that text needs with what it stands on: WCAG 2.2, success criterion 1.4.3. */
const readable = 4.5;

/**
 * The styles that are a document's own: its council's accent, and what stands at the head and the foot of every page that
 * is printed: what the document is and whose, who may see it, and which page it is of how many.
 *
 * @param within the selector of what has the accent; all of the page by default
 * @example
 * const style = pageStyle({ title: "Homes", council: "Rutland", marking: "Internal", accent: "#5A2D81" });
 * style.slice(0, style.indexOf("}") + 1); // => ":root:root { --accent: #5A2D81; }"
 * style.match(/content: "[^"]*"; }/g); // => ["content: \"Homes\"; }", "content: \"Rutland\"; }", "content: \"Internal\"; }"]
 */
export function pageStyle(
  { title, council, marking, accent }: Pick<Document, "title" | "council" | "marking" | "accent">,
  within = ":root:root",
): string {
  const colour =
    accent === standardAccent
      ? ""
      : `${within} { --accent: ${accent}; } @media screen and (prefers-color-scheme: dark) { ${within} { --accent: ${onDark(accent)}; } }`;
  const font = "font: 8pt Arial, Helvetica, sans-serif;";
  const quiet = `${font} color: #505a5f;`;
  const margins = [
    `@top-left { ${quiet} content: ${cssText(title)}; }`,
    `@top-right { ${quiet} content: ${cssText(council)}; }`,
    `@bottom-left { ${font} font-weight: bold; content: ${cssText(marking)}; }`,
    `@bottom-right { ${font} content: "Page " counter(page) " of " counter(pages); }`,
  ];
  return `${colour}@page { ${margins.join(" ")} }`;
}

/** A colour made paler with white until links in it can be read on a dark page. */
function onDark(accent: string): string {
  const parts = [1, 3, 5].map((at) => Number.parseInt(accent.slice(at, at + 2), 16));
  const shades = Array.from({ length: 21 }, (_, step) => {
    const mixed = parts.map((part) => Math.round(part + ((255 - part) * step) / 20));
    return `#${mixed.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
  });
  return shades.find((shade) => contrast(shade, darkPaper) >= readable) ?? "#ffffff";
}

/** A text as CSS quotes it; what might end the quotation or the style is written by its number. */
function cssText(text: string): string {
  return `"${text.replace(/["\\<\n\r]/g, (character) => `\\${character.charCodeAt(0).toString(16)} `)}"`;
}
