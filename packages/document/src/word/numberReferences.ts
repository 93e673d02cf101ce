import type { XmlParts } from "../office/fixArchive.ts";

const relationships = "word/_rels/document.xml.rels";
const words = "word/document.xml";

/**
 * The parts of a Word file with its links and bookmarks numbered from one: the writer names links at random and counts
 * bookmarks over all the files that it has made, and the anchors of headings are longer than Word lets names be.
 */
export function numberReferences(parts: XmlParts): XmlParts {
  const links = numbered([...(parts[relationships] ?? "").matchAll(/Id="(rId[a-z0-9_-]{21})"/g)]);
  const bookmarks = numbered([...(parts[words] ?? "").matchAll(/<w:bookmarkStart [^>]*w:id="(\d+)"/g)]);
  const anchors = numbered([...(parts[words] ?? "").matchAll(/<w:bookmarkStart [^>]*w:name="([^"]*)"/g)]);
  const fixed = (xml = ""): string =>
    xml
      .replace(/"(rId[a-z0-9_-]{21})"/g, (_, name: string) => `"rIdLink${links.get(name)}"`)
      .replace(
        /(<w:bookmark(?:Start|End) [^>]*w:id=")(\d+)/g,
        (_, before: string, number: string) => `${before}${bookmarks.get(number)}`,
      )
      .replace(
        /(<w:bookmarkStart [^>]*w:name="|<w:hyperlink [^>]*w:anchor="|>PAGEREF )([^" ]*)/g,
        (whole, before: string, anchor: string) =>
          anchors.has(anchor) ? `${before}_heading${anchors.get(anchor)}` : whole,
      );
  return { ...parts, [relationships]: fixed(parts[relationships]), [words]: fixed(parts[words]) };
}

function numbered(found: readonly RegExpMatchArray[]): ReadonlyMap<string, number> {
  return new Map(found.map(([, name = ""], at) => [name, at + 1]));
}
