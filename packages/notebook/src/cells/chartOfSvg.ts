import type { ChartTable } from "@lac-analytics/charts";
import { type DrawnChart, drawingOf } from "./drawCharts.ts";

/** What an author says of a drawing that was made elsewhere. */
export interface SvgWording {
  /** small letters, digits and hyphens; no other chart of the page has it */
  readonly id: string;
  /** the finding, in one line */
  readonly title: string;
  readonly subtitle?: string;
  /** the same message in words, with the numbers, for a reader who does not see the drawing */
  readonly description: string;
  /** every figure behind the drawing */
  readonly table: ChartTable;
}

/** What an SVG may hold that does something, or asks for something that is not in it. */
const unfit =
  /<(?:script|foreignObject|iframe|image)\b|[\s/"']on\w+\s*=|(?:href|src)\s*=(?!\s*["']?#)|url\((?!\s*["']?#)|@import/i;

/**
 * An SVG that something else has drawn, such as Observable Plot, as a chart for `<Chart of={…} />`: it stands in every
 * format, is read out by its title and description, and has its figures behind it.
 *
 * @param given as text, or as the bytes of a file that the settings name; with a width and a height or a
 * box (`viewBox`), and all that it needs
 * @throws {RangeError} if it is no SVG, holds a script or an address, or is not described
 * @example
 * chartOfSvg('<svg width="20" height="10"/>', { id: "box", title: "A box", description: "An empty box.", table: { caption: "Boxes", columns: [], rows: [] } }).drawing.width; // => 20
 */
export function chartOfSvg(
  given: string | Uint8Array,
  { id, title, subtitle = "", description, table }: SvgWording,
): DrawnChart {
  const svg = typeof given === "string" ? given : new TextDecoder().decode(given);
  const [root = ""] = /^\s*(?:(?:<\?xml[^>]*>|<!--[\s\S]*?-->|<!DOCTYPE[^>]*>)\s*)*<svg\b[^>]*>/.exec(svg) ?? [];
  if (root === "") throw new RangeError("chartOfSvg requires an SVG");
  const [found] = unfit.exec(svg) ?? [];
  if (found !== undefined)
    throw new RangeError(`chartOfSvg requires an SVG that stands alone, and this has ${found.trim()}`);
  if (title.trim() === "" || description.trim() === "") {
    throw new RangeError("chartOfSvg requires a title and a description in words");
  }
  const named = /\s(?:role|aria-[a-z]+|id|xmlns|width|height)\s*=\s*(?:"[^"]*"|'[^']*')/g;
  const tag = root.slice(root.indexOf("<svg"));
  const bare = `<svg${sizeIn(tag)}${tag.replace(named, "").slice("<svg".length)}`;
  const names = ` xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="${id}-title ${id}-description"`;
  const label = `<title id="${id}-title">${escaped(title)}</title><desc id="${id}-description">${escaped(description)}</desc>`;
  const inside = svg
    .slice(root.length)
    .replace(/<[^>]*>/g, (inner) => withOwnNames(inner, id))
    .replace(/(url\(["']?)#/g, `$1#${id}-`);
  const drawing = drawingOf(
    `${bare.replace(/(\/?)>$/, `${names}>`)}${label}${root.endsWith("/>") ? "</svg>" : inside}`,
  );
  return { id, title, subtitle, description, table, drawing };
}

/** A tag in which what it is called, and what it calls others, begins with the name of its drawing. */
function withOwnNames(tag: string, id: string): string {
  return tag
    .replace(/(\sid\s*=\s*["'])/g, `$1${id}-`)
    .replace(/(href\s*=\s*["'])#/g, `$1#${id}-`)
    .replace(/(\saria-(?:labelledby|describedby)\s*=\s*["'])([^"']*)/g, (_, name: string, called: string) =>
      [name, called.replace(/[^\s]+/g, `${id}-$&`)].join(""),
    );
}

/** The size that an opening tag gives itself, by its width and height or else by its box; blank where it gives none. */
function sizeIn(tag: string): string {
  const of = (name: string): string => new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)`).exec(tag)?.[1]?.trim() ?? "";
  const length = (name: string): number => (/^[\d.]+(?:px|pt)?$/.test(of(name)) ? Number.parseFloat(of(name)) : 0);
  const [, , ...box] = of("viewBox")
    .split(/[\s,]+/)
    .map(Number);
  const size = [[length("width"), length("height")], box].find(([width = 0, height = 0]) => width > 0 && height > 0);
  return size === undefined ? "" : ` width="${size[0]}" height="${size[1]}"`;
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}
