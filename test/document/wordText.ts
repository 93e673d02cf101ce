import { officeParts, unescaped } from "./officeParts.ts";

/** The text of a Word file, in the order in which it stands, but for its list of contents. */
export async function wordText(bytes: Uint8Array): Promise<string> {
  const parts = await officeParts(bytes);
  const words = (parts.get("word/document.xml") ?? "").replace(/<w:p>(?:(?!<w:p>).)*>Contents<.*?<\/w:sdt>/s, "");
  return [...words.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text = ""]) => unescaped(text)).join("");
}
