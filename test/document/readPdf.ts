import { inflateSync } from "node:zlib";

/** A value in a PDF: names have their slash, references are numbers of objects, strings are as they are written. */
export type PdfValue =
  | number
  | boolean
  | null
  | { readonly name: string }
  | { readonly text: string }
  | { readonly reference: number }
  | readonly PdfValue[]
  | PdfDictionary;

export interface PdfDictionary {
  readonly entries: Readonly<Record<string, PdfValue>>;
}

/** A PDF that is read: its trailer, and its objects by their numbers. */
export interface PdfFile {
  readonly trailer: PdfDictionary;
  readonly objects: ReadonlyMap<number, PdfValue>;
  /** what the object of a stream holds, opened */
  readonly streams: ReadonlyMap<number, string>;
}

/** Reads a PDF whose objects stand in plain text, as the typesetter writes it, by its table of references. */
export function readPdf(bytes: Uint8Array): PdfFile {
  const file = Buffer.from(bytes).toString("latin1");
  const start = Number(/startxref\n(\d+)/.exec(file.slice(-100))?.[1]);
  const table = file.slice(start);
  if (!table.startsWith("xref\n0 ")) throw new Error("the reference at the end leads to no table of references");
  const objects = new Map<number, PdfValue>();
  const streams = new Map<number, string>();
  for (const [number, [, offset = "", kind]] of [...table.matchAll(/(\d{10}) \d{5} ([fn])/g)].entries()) {
    if (kind === "f") continue;
    const at = Number(offset);
    const head = `${number} 0 obj\n`;
    if (!file.startsWith(head, at)) throw new Error(`object ${number} is not where the table says`);
    const { value, end } = valueAt(file, at + head.length);
    objects.set(number, value);
    const after = /^\s*stream\r?\n/.exec(file.slice(end, end + 20));
    if (after !== null && isDictionary(value)) {
      const data = end + after[0].length;
      const raw = Buffer.from(file.slice(data, data + Number(value.entries.Length)), "latin1");
      const isPacked = JSON.stringify(value.entries.Filter ?? "").includes("FlateDecode");
      streams.set(number, (isPacked ? inflateSync(raw) : raw).toString("latin1"));
    }
  }
  const trailer = valueAt(table, table.indexOf("trailer") + "trailer".length).value;
  if (!isDictionary(trailer)) throw new Error("the file has no trailer");
  return { trailer, objects, streams };
}

export function isDictionary(value: PdfValue | undefined): value is PdfDictionary {
  return typeof value === "object" && value !== null && "entries" in value;
}

/** The pieces of a content stream: its operators by name, each with what stands before it. */
export function operatorsOf(
  content: string,
): readonly { readonly name: string; readonly operands: readonly PdfValue[] }[] {
  const found: { name: string; operands: PdfValue[] }[] = [];
  let operands: PdfValue[] = [];
  let at = skipped(content, 0);
  while (at < content.length) {
    const [name] = /^[A-Za-z'"][A-Za-z0-9*]*/.exec(content.slice(at, at + 12)) ?? [];
    if (name !== undefined && !/^(?:true|false|null)$/.test(name)) {
      found.push({ name, operands });
      operands = [];
      at = skipped(content, at + name.length);
    } else {
      const { value, end } = valueAt(content, at);
      operands.push(value);
      at = skipped(content, end);
    }
  }
  return found;
}

interface Read {
  readonly value: PdfValue;
  readonly end: number;
}

function skipped(text: string, at: number): number {
  let end = at;
  while (end < text.length && /\s/.test(text.charAt(end))) end += 1;
  return end;
}

function valueAt(text: string, from: number): Read {
  const at = skipped(text, from);
  if (text.startsWith("<<", at)) return dictionaryAt(text, at);
  switch (text.charAt(at)) {
    case "[":
      return arrayAt(text, at);
    case "(":
      return stringAt(text, at);
    case "<": {
      const end = text.indexOf(">", at) + 1;
      const hex = text.slice(at + 1, end - 1).replace(/\s/g, "");
      return { value: { text: Buffer.from(hex, "hex").toString("latin1") }, end };
    }
    case "/": {
      const [name = "/"] = /^\/[^\s/<>[\]()]*/.exec(text.slice(at, at + 128)) ?? [];
      return { value: { name }, end: at + name.length };
    }
    default: {
      const [word = ""] = /^(?:\d+ \d+ R\b|[^\s/<>[\]()]+)/.exec(text.slice(at, at + 64)) ?? [];
      if (word === "") throw new Error(`nothing that can be read stands at ${at}: ${text.slice(at, at + 20)}`);
      return { value: wordValue(word), end: at + word.length };
    }
  }
}

function wordValue(word: string): PdfValue {
  if (word.endsWith(" R")) return { reference: Number(word.split(" ")[0]) };
  if (word === "null") return null;
  if (word === "true" || word === "false") return word === "true";
  if (Number.isNaN(Number(word))) throw new Error(`"${word}" is no value`);
  return Number(word);
}

function dictionaryAt(text: string, from: number): Read {
  const entries: Record<string, PdfValue> = {};
  let at = skipped(text, from + 2);
  while (!text.startsWith(">>", at)) {
    const key = valueAt(text, at);
    const value = valueAt(text, key.end);
    if (typeof key.value !== "object" || key.value === null || !("name" in key.value))
      throw new Error("a key is no name");
    entries[key.value.name.slice(1)] = value.value;
    at = skipped(text, value.end);
  }
  return { value: { entries }, end: at + 2 };
}

function arrayAt(text: string, from: number): Read {
  const values: PdfValue[] = [];
  let at = skipped(text, from + 1);
  while (text.charAt(at) !== "]") {
    const { value, end } = valueAt(text, at);
    values.push(value);
    at = skipped(text, end);
  }
  return { value: values, end: at + 1 };
}

function stringAt(text: string, from: number): Read {
  let depth = 0;
  let at = from;
  do {
    const character = text.charAt(at);
    if (character === "\\") at += 1;
    else if (character === "(") depth += 1;
    else if (character === ")") depth -= 1;
    at += 1;
  } while (depth > 0 && at < text.length);
  return { value: { text: text.slice(from + 1, at - 1) }, end: at };
}
