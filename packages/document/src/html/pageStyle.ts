/**
 * The styles that are a report's own: its council's accent, and what stands at the foot of every page that is printed.
 *
 * @param accent a hash and six hexadecimal digits; the style sheet's where there is none
 * @param marking who may see the page; blank where it does not say
 */
export function pageStyle(accent: string | undefined, marking: string): string {
  const colour = accent === undefined ? "" : `:root:root { --accent: ${accent}; }`;
  const font = "font: 8pt Arial, Helvetica, sans-serif;";
  const left = `@bottom-left { ${font} font-weight: bold; content: ${cssText(marking)}; }`;
  const right = `@bottom-right { ${font} content: "Page " counter(page) " of " counter(pages); }`;
  const foot = `@page { ${left} ${right} }`;
  return `${colour}${foot}`;
}

/** A text as CSS quotes it; what might end the quotation or the style is written by its number. */
function cssText(text: string): string {
  return `"${text.replace(/["\\<\n\r]/g, (character) => `\\${character.charCodeAt(0).toString(16)} `)}"`;
}
