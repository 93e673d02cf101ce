import { strFromU8, strToU8, unzipSync } from "fflate";
import { archiveOf } from "./archiveOf.ts";

/** The parts in XML of an Office file, by their names in its archive. */
export type XmlParts = Readonly<Record<string, string>>;

/**
 * An Office file in which nothing depends on when it was written: its parts in order of name, after the list of types
 * that readers look for first, each with one fixed time.
 *
 * @param fix gives the parts in XML as they are to be
 */
export function fixArchive(bytes: Uint8Array, fix: (parts: XmlParts) => XmlParts): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith("/"));
  const xml = parts.filter(([name]) => /\.(?:xml|rels)$/.test(name)).map(([name, part]) => [name, strFromU8(part)]);
  const fixed = Object.entries(fix(Object.fromEntries(xml))).map(([name, text]) => [name, strToU8(text)]);
  const whole = Object.entries<Uint8Array>({ ...Object.fromEntries(parts), ...Object.fromEntries(fixed) });
  const ordered = whole.sort(([a], [b]) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1));
  return archiveOf(ordered);
}

function rankOf(name: string): number {
  return name === "[Content_Types].xml" ? 0 : 1;
}
