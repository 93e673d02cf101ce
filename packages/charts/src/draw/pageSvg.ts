import type { Chart } from "../Chart.ts";

/**
 * Vega's SVG made fit to stand in a page beside others: named by the chart's title and description, its ids renamed
 * after the chart's (Vega counts them through the whole process), and only attributes that draw.
 *
 * Only what lies within a tag is touched, and an attribute only where its name begins and its closing quote ends it:
 * Vega escapes `<` and `>` in text and `"` in attributes, so no label can be mistaken for either.
 */
export function pageSvg(svg: string, { id, title, description }: Pick<Chart, "id" | "title" | "description">): string {
  if (!/^[a-z][a-z0-9-]*$/.test(id)) {
    throw new RangeError(`a chart's id is small letters, digits and hyphens, and begins with a letter; got "${id}"`);
  }
  const renamed = new Map<string, string>();
  const rename = (old: string) => {
    const name = renamed.get(old) ?? `${id}-${renamed.size + 1}`;
    renamed.set(old, name);
    return name;
  };
  // labels of the axis that Vega leaves out for want of room are drawn unseen
  const seen = svg.replace(/<text [^>]*opacity="0"[^>]*>[^<]*<\/text>/g, "");
  const drawing = seen.replace(/<[^>]*>/g, (tag) =>
    tag
      .replace(/ (?:class|style|role|aria-[a-z]+|pointer-events|version|xmlns:xlink)="[^"]*"/g, "")
      .replace(/ id="([^"]*)"/g, (_, old: string) => ` id="${rename(old)}"`)
      .replace(/="url\(#([^")]*)\)"/g, (_, old: string) => `="url(#${rename(old)})"`),
  );
  const labelled = ` role="img" aria-labelledby="${id}-title ${id}-description"`;
  const label = `<title id="${id}-title">${escaped(title)}</title><desc id="${id}-description">${escaped(description)}</desc>`;
  return withoutControls(
    drawing.replace(/^<svg([^>]*)>/, (_, attributes: string) => `<svg${attributes}${labelled}>${label}`),
  );
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

/** Characters that XML forbids, such as the control characters of a damaged file, as the sign for an unknown one. */
function withoutControls(xml: string): string {
  return xml.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, "\u{FFFD}");
}
