import { officeParts, unescaped } from "./officeParts.ts";

/** The text of a Word file, in the order in which it stands. */
export async function wordText(bytes: Uint8Array): Promise<string> {
  const parts = await officeParts(bytes);
  return [...(parts.get("word/document.xml") ?? "").matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
    .map(([, text = ""]) => unescaped(text))
    .join("");
}
