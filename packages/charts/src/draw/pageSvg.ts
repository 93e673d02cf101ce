import type { Chart } from "../Chart.ts";
import { font, fontSize } from "../plot/theme.ts";
import { withMinus } from "../words/withMinus.ts";

/** The type that most text has, which the drawing says once. */
const ofAllText = new RegExp(` font-family="${font}"| font-size="${fontSize}px"`, "g");

/** A dot as Vega draws it: a path of two arcs about nought, moved to where it stands. */
const dot =
  /<path ([^>]*?)transform="translate\((-?[\d.]+),(-?[\d.]+)\)" d="M([\d.]+),0A\4,\4,0,1,1,-\4,0A\4,\4,0,1,1,\4,0"([^>]*)\/>/g;

/**
 * Vega's SVG made fit to stand in a page beside others: named by the chart's title and description, its ids renamed
 * after the chart's (Vega counts them through the whole process), and only attributes that draw. What Vega has as the
 * label of a mark is its title, which browsers show under the pointer; what is the same for all text is said once, and
 * dots are circles, since a page may have hundreds of them.
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
  // what Vega draws unseen: labels of the axis that have no room, empty backgrounds and foregrounds
  const seen = svg.replace(
    /<text [^>]*opacity="0"[^>]*>[^<]*<\/text>|<path [^>]*(?: display="none"| d="M0,0h0v0h0Z")[^>]*\/>|<path class="(?:back|fore)ground" aria-hidden="true" d="[^"]*"\/>/g,
    "",
  );
  const dotted = seen.replace(dot, '<circle $1cx="$2" cy="$3" r="$4"$5/>');
  const told = dotted.replace(/<(\w+) ([^>]*?)aria-label="([^"]*)"([^>]*)\/>/g, "<$1 $2$4><title>$3</title></$1>");
  const signed = told.replace(/>([^<]+)</g, (_, text: string) => `>${withMinus(text)}<`);
  const drawing = signed.replace(/<[^>]*>/g, (tag) =>
    tag
      .replace(/ (?:class|style|role|aria-[a-z]+|pointer-events|version|xmlns:xlink)="[^"]*"/g, "")
      .replace(/ (?:opacity="1"|stroke-width="1"|transform="translate\(0,0\)"|text-anchor="start"|[xy]2="0")/g, "")
      .replace(/^(<circle (?![^>]* stroke=)[^>]*?) stroke-width="[^"]*"/, "$1")
      .replace(/="#(.)\1(.)\2(.)\3"/g, '="#$1$2$3"')
      .replace(/ {2,}/g, " ")
      .replace(ofAllText, "")
      .replace(/ (?:d|transform|[xy][12]?|c[xy]|r|width|height)="[^"]*"/g, rounded)
      .replace(/ id="([^"]*)"/g, (_, old: string) => ` id="${rename(old)}"`)
      .replace(/="url\(#([^")]*)\)"/g, (_, old: string) => `="url(#${rename(old)})"`),
  );
  const labelled = ` role="img" aria-labelledby="${id}-title ${id}-description"`;
  const label = `<title id="${id}-title">${escaped(title)}</title><desc id="${id}-description">${escaped(description)}</desc>`;
  return withoutControls(
    withSharedPaint(withoutEmptyGroups(drawing)).replace(
      /^<svg([^>]*)>/,
      (_, attributes: string) =>
        `<svg${attributes} font-family="${font}" font-size="${fontSize}px"${labelled}>${label}`,
    ),
  );
}

/** A drawing without the groups that have no attribute: Vega has three about most marks, and they draw nothing. */
function withoutEmptyGroups(svg: string): string {
  const isBare: boolean[] = [];
  return svg.replace(/<g( [^>]*)?>|<\/g>/g, (tag, attributes: string | undefined) => {
    if (tag === "</g>") return isBare.pop() ? "" : tag;
    isBare.push(attributes === undefined);
    return attributes === undefined ? "" : tag;
  });
}

/** Marks of one paint, one after another, which a page may have hundreds of. */
const marksInRow = /(?:<(circle|path) [^>]*?(?:\/>|><title>[^<]*<\/title><\/\1>))+/g;
const oneMark = /<(circle|path)( [^>]*?)(\/>|><title>[^<]*<\/title><\/\1>)/g;
const ofPaint = / (?:fill|stroke|stroke-width)="[^"]*"/g;

/** So few marks are no shorter in a group. */
const fewestInGroup = 3;

/** A drawing in which the paint of marks that have the same one is said once, in a group about them. */
function withSharedPaint(svg: string): string {
  return svg.replace(marksInRow, (row) => {
    const groups: { readonly paint: string; readonly marks: RegExpMatchArray[] }[] = [];
    for (const mark of row.matchAll(oneMark)) {
      const paint = (mark[2]?.match(ofPaint) ?? []).toSorted().join("");
      const group = groups.at(-1);
      if (group?.paint === paint) group.marks.push(mark);
      else groups.push({ paint, marks: [mark] });
    }
    return groups
      .map(({ paint, marks }) => {
        if (paint === "" || marks.length < fewestInGroup) return marks.map(([whole]) => whole).join("");
        const bare = marks.map(([, tag, attributes = "", end]) => `<${tag}${attributes.replace(ofPaint, "")}${end}`);
        return `<g${paint}>${bare.join("")}</g>`;
      })
      .join("");
  });
}

/** Numbers with one decimal: a tenth of a pixel is not seen. */
function rounded(attribute: string): string {
  return attribute.replace(/\d+\.\d{2,}/g, (number) => `${Math.round(10 * Number(number)) / 10}`);
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

/** Characters that XML forbids, such as the control characters of a damaged file, as the sign for an unknown one. */
function withoutControls(xml: string): string {
  return xml.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, "\u{FFFD}");
}
