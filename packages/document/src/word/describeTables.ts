import type { Table } from "../model/Document.ts";
import type { XmlParts } from "../office/fixArchive.ts";

const words = "word/document.xml";

/**
 * The parts of a Word file with a title and a description for each of its tables, which the writer has no place for.
 *
 * @param tables of the file, in their order
 */
export function describeTables(parts: XmlParts, tables: readonly Table[]): XmlParts {
  const left = [...tables];
  const described = (parts[words] ?? "").replace(/<\/w:tblPr>/g, (end) => {
    const table = left.shift();
    if (table === undefined) throw new Error("the file has more tables than the document");
    return `<w:tblCaption w:val="${quoted(table.caption)}"/><w:tblDescription w:val="${quoted(descriptionOf(table))}"/>${end}`;
  });
  if (left.length > 0) throw new Error("the file has fewer tables than the document");
  return { ...parts, [words]: described };
}

function descriptionOf({ columns, rows }: Table): string {
  const count = rows.length === 1 ? "One row" : `${rows.length} rows`;
  return `${count}. Columns: ${columns.map(({ label }) => label).join("; ")}.`;
}

function quoted(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
