import { inflateSync } from "node:zlib";

/** A piece of a tagged PDF: text under the elements of its structure in which it stands, from the outermost. */
export interface Tagged {
  readonly path: readonly string[];
  readonly text: string;
}

/** What a PDF is written in, as far as it is read here: a reference such as `12 0 R` is the object's number. */
type Value = string | number | { readonly glyphs: string } | { readonly object: number } | readonly Value[] | Entries;
type Entries = ReadonlyMap<string, Value>;

/**
 * The text of a tagged PDF in the order of its tags, each piece under the elements that hold it. It reads what the
 * typesetter writes: every object apart, two bytes a glyph, and the meaning of glyphs with each font.
 */
export function taggedText(pdf: Uint8Array): readonly Tagged[] {
  const file = Buffer.from(pdf).toString("latin1");
  const objects = new Map<number, Value>();
  const streams = new Map<number, string>();
  for (const [, number, head = "", data] of file.matchAll(
    /\n(\d+) 0 obj\n([\s\S]*?)(?:\nstream\n([\s\S]*?)\nendstream)?\nendobj/g,
  )) {
    const value = valuesIn(head)[0] ?? "";
    objects.set(Number(number), value);
    if (data !== undefined)
      streams.set(
        Number(number),
        entry(value, "Filter") === "/FlateDecode" ? inflateSync(Buffer.from(data, "latin1")).toString("latin1") : data,
      );
  }
  const at = (value: Value): Value =>
    typeof value === "object" && "object" in value ? (objects.get(value.object) ?? "") : value;
  const streamAt = (value: Value): string =>
    typeof value === "object" && "object" in value ? (streams.get(value.object) ?? "") : "";
  const pages = new Map<number, ReadonlyMap<number, string>>();
  const textsOf = (page: Value): ReadonlyMap<number, string> => {
    if (typeof page !== "object" || !("object" in page)) return new Map();
    const texts = pages.get(page.object) ?? markedTexts(at(page), at, streamAt);
    pages.set(page.object, texts);
    return texts;
  };
  const root = [...objects.values()].find((value) => entry(value, "Type") === "/StructTreeRoot") ?? "";
  const roles = entry(root, "RoleMap");
  const pieces: Tagged[] = [];
  const walk = (kid: Value, page: Value, path: readonly string[]): void => {
    const node = at(kid);
    if (typeof node === "number") {
      piece(node, page, path);
      return;
    }
    const own = entry(node, "Pg") === "" ? page : entry(node, "Pg");
    const marked = entry(node, "MCID");
    if (typeof marked === "number") piece(marked, own, path);
    const tag = entry(node, "S");
    if (typeof tag !== "string" || tag === "") return;
    const role = entry(roles, tag.slice(1));
    for (const below of listOf(entry(node, "K")))
      walk(below, own, [...path, (typeof role === "string" && role !== "" ? role : tag).slice(1)]);
  };
  const piece = (marked: number, page: Value, path: readonly string[]): void => {
    const text = textsOf(page).get(marked) ?? "";
    if (text !== "") pieces.push({ path, text });
  };
  for (const kid of listOf(entry(root, "K"))) walk(kid, "", []);
  return pieces;
}

/** The texts of a page by the numbers with which the structure names them. */
function markedTexts(
  page: Value,
  at: (value: Value) => Value,
  streamAt: (value: Value) => string,
): ReadonlyMap<number, string> {
  const fonts = at(entry(at(entry(page, "Resources")), "Font"));
  const letters = new Map<string, ReadonlyMap<string, string>>();
  const lettersOf = (font: string): ReadonlyMap<string, string> => {
    const known = letters.get(font) ?? lettersIn(streamAt(entry(at(entry(fonts, font.slice(1))), "ToUnicode")));
    letters.set(font, known);
    return known;
  };
  const texts = new Map<number, string>();
  const open: (number | undefined)[] = [];
  let font: ReadonlyMap<string, string> = new Map();
  let operands: Value[] = [];
  const show = (value: Value): void => {
    const marked = open.findLast((number) => number !== undefined);
    if (marked === undefined) return;
    for (const one of listOf(value)) {
      if (typeof one !== "object" || !("glyphs" in one)) continue;
      const text = (one.glyphs.match(/[\s\S]{2}/g) ?? []).map((glyph) => font.get(glyph) ?? "\u{FFFD}").join("");
      texts.set(marked, (texts.get(marked) ?? "") + text);
    }
  };
  for (const value of valuesIn(streamAt(entry(page, "Contents")))) {
    if (typeof value !== "string" || value.startsWith("/")) {
      operands.push(value);
      continue;
    }
    const [first = "", second = ""] = operands;
    const marked = entry(second, "MCID");
    if (value === "BDC") open.push(typeof marked === "number" ? marked : undefined);
    else if (value === "BMC") open.push(undefined);
    else if (value === "EMC") open.pop();
    else if (value === "Tf" && typeof first === "string") font = lettersOf(first);
    else if (value === "Tj" || value === "TJ") show(first);
    operands = [];
  }
  return texts;
}

/** What each glyph of a font means: `<0001> <0050>`, one or several letters. */
function lettersIn(meanings: string): ReadonlyMap<string, string> {
  const bytes = (hex: string): Buffer => Buffer.from(hex, "hex");
  return new Map(
    [...meanings.matchAll(/^<([0-9A-F]{4})> <([0-9A-F]+)>$/gm)].map(([, glyph = "", text = ""]) => [
      bytes(glyph).toString("latin1"),
      bytes(text).swap16().toString("utf16le"),
    ]),
  );
}

function entry(value: Value, key: string): Value {
  return value instanceof Map ? (value.get(key) ?? "") : "";
}

function listOf(value: Value): readonly Value[] {
  return Array.isArray(value) ? value : [value];
}

const next = /\s+|<<|>>|[[\](]|<[0-9A-Fa-f\s]*>|\/?[^\s()<>[\]{}/%]+/y;

/** What a text of the language of PDF holds, in order; a name keeps its stroke, and what begins with none is an operator. */
function valuesIn(text: string): readonly Value[] {
  const values: Value[] = [];
  const outer: { readonly values: Value[]; readonly isMap: boolean }[] = [];
  let list = values;
  for (let at = 0; at < text.length; ) {
    next.lastIndex = at;
    const [token = ""] = next.exec(text) ?? [];
    at += Math.max(1, token.length);
    if (token === "" || /^\s/.test(token)) continue;
    if (token === "<<" || token === "[") {
      outer.push({ values: list, isMap: token === "<<" });
      list = [];
    } else if (token === ">>" || token === "]") {
      const { values: before, isMap } = outer.pop() ?? { values, isMap: false };
      before.push(isMap ? mapOf(list) : list);
      list = before;
    } else if (token === "(") {
      const { glyphs, end } = stringAt(text, at);
      list.push({ glyphs });
      at = end;
    } else if (token === "R" && list.length > 1) {
      const [number] = list.splice(-2);
      list.push({ object: Number(number) });
    } else list.push(/^[-+.\d]+$/.test(token) ? Number(token) : token);
  }
  return values;
}

function mapOf(list: readonly Value[]): Entries {
  const entries = new Map<string, Value>();
  for (let at = 0; at < list.length; at += 2) entries.set(String(list[at]).slice(1), list[at + 1] ?? "");
  return entries;
}

const escapes: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };

/** The bytes of a string from behind its bracket on, and where it ends. */
function stringAt(text: string, from: number): { readonly glyphs: string; readonly end: number } {
  let glyphs = "";
  let depth = 1;
  let at = from;
  while (at < text.length) {
    const letter = text[at] ?? "";
    at += 1;
    if (letter === "\\") {
      const [code = ""] = /^(?:[0-7]{1,3}|[\s\S])/.exec(text.slice(at, at + 3)) ?? [];
      glyphs += /^[0-7]/.test(code) ? String.fromCharCode(Number.parseInt(code, 8)) : (escapes[code] ?? code);
      at += code.length;
      continue;
    }
    depth += letter === "(" ? 1 : letter === ")" ? -1 : 0;
    if (depth === 0) break;
    glyphs += letter;
  }
  return { glyphs, end: at };
}
