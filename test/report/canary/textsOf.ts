import { inflateSync } from "node:zlib";
import { officeParts, unescaped } from "../../document/officeParts.ts";
import { printed } from "../../document/pdfText.ts";
import { sheetsIn } from "../../document/sheetsIn.ts";
import { taggedText } from "../../document/taggedText.ts";

/** What the bytes of a file can be read as. */
export interface FileTexts {
  /** as they are and unpacked */
  readonly raw: readonly string[];
  /** as a reader sees them */
  readonly words: readonly string[];
  /** the same with nothing between its pieces: a word may be cut into several */
  readonly joined: readonly string[];
}

/** Every text that the bytes of a file can be read as. */
export async function textsOf(file: string, bytes: Uint8Array): Promise<FileTexts> {
  if (file.endsWith(".docx")) return officeTexts(bytes);
  if (file.endsWith(".xlsx")) return { ...(await officeTexts(bytes)), words: await cellsIn(bytes) };
  if (file.endsWith(".pdf")) return pdfTexts(bytes);
  const text = Buffer.from(bytes).toString("utf8");
  return {
    raw: [text, unescaped(text)],
    words: [file.endsWith(".html") ? wordsIn(withoutPrograms(text)) : text],
    joined: [unescaped(text.replace(/<[^>]*>/g, ""))],
  };
}

/** The parts of an Office file, each as it is and as its words. */
async function officeTexts(bytes: Uint8Array): Promise<FileTexts> {
  const parts = [...(await officeParts(bytes))].filter(([name]) => !name.endsWith(".png"));
  return {
    raw: parts.flatMap(([name, xml]) => [name, xml, unescaped(xml)]),
    words: parts.map(([, xml]) => wordsIn(xml)),
    joined: parts.map(([, xml]) => unescaped(xml.replace(/<[^>]*>/g, ""))),
  };
}

/** The cells of a workbook, but for numbers that are shown with commas: nobody reads these as dates. */
async function cellsIn(bytes: Uint8Array): Promise<readonly string[]> {
  const cells = [...(await sheetsIn(bytes)).values()].flat();
  return cells.filter(({ type, format }) => type !== "number" || !format.includes(",")).map(({ value }) => value);
}

/** A PDF as it is, with every stream in it inflated, and as its words: glyphs are numbered as each font likes. */
function pdfTexts(bytes: Uint8Array): FileTexts {
  const file = Buffer.from(bytes).toString("latin1");
  const streams = [...file.matchAll(/stream\r?\n/g)].flatMap(({ index, 0: mark }) => {
    try {
      return [inflateSync(Buffer.from(bytes).subarray(index + mark.length)).toString("latin1")];
    } catch {
      return [];
    }
  });
  return {
    // texts of properties have two bytes a letter
    raw: [file, ...streams].map((text) => text.replaceAll("\0", "")),
    words: [printed("pdftotext", ["-raw"], bytes)].map(unbroken),
    joined: [
      unbroken(
        taggedText(bytes)
          .map(({ text }) => text)
          .join(""),
      ),
    ],
  };
}

/** Text without the places of no width at which a long word may be broken. */
function unbroken(text: string): string {
  return text.replaceAll("\u{200B}", "");
}

/** A page without the code of its scripts, whose own constants are as large as days; what they are given as data stays. */
function withoutPrograms(page: string): string {
  return page.replace(/<script(?![^>]*"application\/json")[^>]*>[\s\S]*?<\/script>/g, " ");
}

function wordsIn(markup: string): string {
  return unescaped(markup.replace(/<[^>]*>/g, " "));
}
