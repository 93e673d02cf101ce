import { isDictionary, operatorsOf, type PdfFile, type PdfValue, readPdf } from "./readPdf.ts";

/** A piece of a tagged PDF: text under the elements of its structure in which it stands, from the outermost. */
export interface Tagged {
  readonly path: readonly string[];
  readonly text: string;
}

/** The text of a tagged PDF in the order of its tags, each piece under the elements that hold it. */
export function taggedText(bytes: Uint8Array): readonly Tagged[] {
  const pdf = readPdf(bytes);
  const pages = new Map<number, ReadonlyMap<number, string>>();
  const textsOf = (page: number): ReadonlyMap<number, string> => {
    const texts = pages.get(page) ?? markedTexts(pdf, pdf.objects.get(page));
    pages.set(page, texts);
    return texts;
  };
  const root = entry(pdf, entry(pdf, pdf.trailer, "Root"), "StructTreeRoot");
  const roles = entry(pdf, root, "RoleMap");
  const pieces: Tagged[] = [];
  const piece = (marked: number, page: number, path: readonly string[]): void => {
    const text = textsOf(page).get(marked) ?? "";
    if (text !== "") pieces.push({ path, text });
  };
  const walk = (kid: PdfValue, above: number, path: readonly string[]): void => {
    const node = found(pdf, kid);
    if (typeof node === "number") {
      piece(node, above, path);
      return;
    }
    const page = referenceIn(isDictionary(node) ? node.entries.Pg : undefined) ?? above;
    const marked = entry(pdf, node, "MCID");
    if (typeof marked === "number") piece(marked, page, path);
    const tag = nameIn(entry(pdf, node, "S"));
    if (tag === undefined) return;
    const role = nameIn(entry(pdf, roles, tag)) ?? tag;
    for (const below of listOf(entry(pdf, node, "K"))) walk(below, page, [...path, role]);
  };
  for (const kid of listOf(entry(pdf, root, "K"))) walk(kid, -1, []);
  return pieces;
}

/** The texts of a page by the numbers with which the structure names them. */
function markedTexts(pdf: PdfFile, page: PdfValue | undefined): ReadonlyMap<number, string> {
  const fonts = entry(pdf, entry(pdf, page, "Resources"), "Font");
  const letters = new Map<string, ReadonlyMap<string, string>>();
  const lettersOf = (name: string): ReadonlyMap<string, string> => {
    const font = entry(pdf, fonts, name);
    const known =
      letters.get(name) ?? lettersIn(streamOf(pdf, isDictionary(font) ? font.entries.ToUnicode : undefined));
    letters.set(name, known);
    return known;
  };
  const texts = new Map<number, string>();
  const open: (number | undefined)[] = [];
  let font: ReadonlyMap<string, string> = new Map();
  const show = (shown: PdfValue | undefined): void => {
    const marked = open.findLast((number) => number !== undefined);
    if (marked === undefined) return;
    for (const one of listOf(shown)) {
      if (typeof one !== "object" || one === null || !("text" in one)) continue;
      // two bytes a glyph
      const glyphs = unescaped(one.text).match(/[\s\S]{2}/g) ?? [];
      texts.set(marked, (texts.get(marked) ?? "") + glyphs.map((glyph) => font.get(glyph) ?? "\u{FFFD}").join(""));
    }
  };
  const contents = streamOf(pdf, isDictionary(page) ? page.entries.Contents : undefined);
  for (const { name, operands } of operatorsOf(contents)) {
    const [first, second] = operands;
    const marked = entry(pdf, second, "MCID");
    if (name === "BDC") open.push(typeof marked === "number" ? marked : undefined);
    else if (name === "BMC") open.push(undefined);
    else if (name === "EMC") open.pop();
    else if (name === "Tf") font = lettersOf(nameIn(first) ?? "");
    else if (name === "Tj" || name === "TJ") show(first);
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

const escapes: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };

/** The bytes of a string as it is written. */
function unescaped(written: string): string {
  return written.replace(/\\([0-7]{1,3}|[\s\S])/g, (_, code: string) =>
    /^[0-7]/.test(code) ? String.fromCharCode(Number.parseInt(code, 8)) : (escapes[code] ?? code),
  );
}

/** A value, or the object that it refers to. */
function found({ objects }: PdfFile, value: PdfValue | undefined): PdfValue | undefined {
  const reference = referenceIn(value);
  return reference === undefined ? value : objects.get(reference);
}

function entry(pdf: PdfFile, value: PdfValue | undefined, key: string): PdfValue | undefined {
  return isDictionary(value) ? found(pdf, value.entries[key]) : undefined;
}

function streamOf({ streams }: PdfFile, value: PdfValue | undefined): string {
  return streams.get(referenceIn(value) ?? -1) ?? "";
}

function referenceIn(value: PdfValue | undefined): number | undefined {
  return typeof value === "object" && value !== null && "reference" in value ? value.reference : undefined;
}

function nameIn(value: PdfValue | undefined): string | undefined {
  return typeof value === "object" && value !== null && "name" in value ? value.name.slice(1) : undefined;
}

function listOf(value: PdfValue | undefined): readonly PdfValue[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}
