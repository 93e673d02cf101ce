import { TextWriter, Uint8ArrayReader, ZipReader } from "@zip.js/zip.js";

/** The parts of an Office file as text, by name, in the order in which they stand in it. */
export async function officeParts(bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const parts = new Map<string, string>();
  const reader = new ZipReader(new Uint8ArrayReader(bytes));
  for (const entry of await reader.getEntries()) {
    if (!entry.directory) parts.set(entry.filename, await entry.getData(new TextWriter()));
  }
  await reader.close();
  return parts;
}

/** Text as XML means it. */
export function unescaped(xml: string): string {
  return xml
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, "&");
}
