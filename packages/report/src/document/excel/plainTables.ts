import type { XmlParts } from "../fixArchive.ts";

/**
 * The parts of an Excel file without the filters and the fills that the writer gives every table, and with links between worksheets
 * as links within the file alone, where the writer also makes each a link to a file of that name.
 */
export function plainTables(parts: XmlParts): XmlParts {
  return Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, plainPart(name, xml)]));
}

function plainPart(name: string, xml: string): string {
  if (name.startsWith("xl/tables/")) {
    return xml.replace(/<autoFilter\b.*?<\/autoFilter>/gs, "").replace(/(<tableStyleInfo) name="[^"]*"/, "$1");
  }
  if (name.startsWith("xl/worksheets/_rels/")) return xml.replace(/<Relationship [^>]*\/hyperlink"[^>]*\/>/g, "");
  if (name.startsWith("xl/worksheets/")) return xml.replace(/(<hyperlink [^>]*?) r:id="[^"]*"/g, "$1");
  return xml;
}
