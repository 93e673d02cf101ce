import { contrast } from "@lac-analytics/charts";

const darkPaper = "#0b0c0c";

/** The contrast that text needs with what it stands on: WCAG 2.2, success criterion 1.4.3. */
const readable = 4.5;

/**
 * The styles that are a report's own: its council's accent, and what stands at the foot of every page that is printed.
 *
 * @param accent a hash and six hexadecimal digits; the style sheet's where there is none
 * @param marking who may see the page; blank where it does not say
 */
export function pageStyle(accent: string | undefined, marking: string): string {
  const colour =
    accent === undefined
      ? ""
      : `:root:root { --accent: ${accent}; } @media screen and (prefers-color-scheme: dark) { :root:root { --accent: ${onDark(accent)}; } }`;
  const font = "font: 8pt Arial, Helvetica, sans-serif;";
  const left = `@bottom-left { ${font} font-weight: bold; content: ${cssText(marking)}; }`;
  const right = `@bottom-right { ${font} content: "Page " counter(page) " of " counter(pages); }`;
  const foot = `@page { ${left} ${right} }`;
  return `${colour}${foot}`;
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
