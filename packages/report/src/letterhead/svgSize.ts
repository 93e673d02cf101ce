import { InputError } from "@lac-analytics/core";
import type { ImageSize } from "./pngSize.ts";

/** What a drawing is made of. What runs, loads, repeats without end or moves is not among it. */
const elements = new Set([
  ..."svg g defs title desc path rect circle ellipse line polyline polygon text tspan".split(" "),
  ..."linearGradient radialGradient stop clipPath style".split(" "),
]);

const advice = "save it as plain SVG made of shapes, or as PNG";

/**
 * The size of an SVG image, of which only a plain drawing is taken: every tag is read, and the file refused if it holds
 * anything but shapes, text, gradients and styles, such as a script, a link, an image, an entity or an animation.
 *
 * @param text without comments
 * @param file what it is called in messages
 * @throws {InputError} in one sentence that names the file and what it holds
 */
export function svgSize(text: string, file: string, what: "logo" | "picture"): ImageSize {
  const refuse = (fault: string): never => {
    throw new InputError(`${file}: the ${what} ${fault}; ${advice}.`);
  };
  const drawing = text.replace(/^\u{FEFF}?\s*(?:<\?xml [^<>?]*\?>)?/u, "");
  if (!/^\s*<svg[\s>]/.test(drawing)) refuse("is neither a PNG nor an SVG image");
  const tag = /<\/?([A-Za-z][\w:.-]*)((?:\s+[A-Za-z_][\w:.-]*\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*\/?>/g;
  const between = drawing.replace(tag, "");
  if (/[<>]/.test(between))
    refuse(`holds "${between.slice(between.search(/[<>]/)).slice(0, 30).trim()}", which is no plain tag`);
  const tags = [...drawing.matchAll(tag)].map(([, name = "", attributes = ""]) => ({ name, attributes }));
  const unknown = tags.find(({ name }) => !elements.has(name));
  if (unknown !== undefined) refuse(`holds <${unknown.name}>`);
  for (const { attributes } of tags) {
    for (const [, name = "", quoted = ""] of attributes.matchAll(/([\w:.-]+)\s*=\s*("[^"]*"|'[^']*')/g)) {
      const value = quoted.slice(1, -1);
      if (/^on|href$/i.test(name)) refuse(`has the attribute ${name}`);
      if (!name.startsWith("xmlns") && reaches(value))
        refuse(`has ${name}="${value.slice(0, 30)}", which leads out of it`);
    }
  }
  const word = /&(?!(?:amp|lt|gt|quot|apos);)/.exec(drawing);
  if (word !== null) refuse(`holds the entity "${drawing.slice(word.index, word.index + 20).split(";")[0]};"`);
  if (reaches(between)) refuse("has a style that leads out of it");
  return sizeIn(tags[0]?.attributes ?? "") ?? refuse("does not say how wide and high it is");
}

/** Whether a style or an attribute names anything outside the drawing, or hides what it names. */
function reaches(value: string): boolean {
  return /url\s*\(\s*["']?(?!#)|@import|expression\s*\(|javascript:|\\/i.test(value);
}

function sizeIn(attributes: string): ImageSize | undefined {
  const text = (name: string): string => new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)`).exec(attributes)?.[1] ?? "";
  const [, , boxWidth = Number.NaN, boxHeight = Number.NaN] = text("viewBox")
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const own = (name: string): number =>
    /^[\d.]+(?:px|pt|mm|cm)?$/.test(text(name)) ? Number.parseFloat(text(name)) : 0;
  const sizes = [
    { width: boxWidth, height: boxHeight },
    { width: own("width"), height: own("height") },
  ];
  return sizes.find(({ width, height }) => width > 0 && height > 0 && Number.isFinite(width / height));
}
