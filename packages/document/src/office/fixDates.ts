import type { XmlParts } from "./fixArchive.ts";

const properties = "docProps/core.xml";

/**
 * The parts of an Office file with the date of the document for the times at which the file was made and changed.
 *
 * @param date ISO date; that of the first day that a zip file can name where it is blank
 */
export function fixDates(parts: XmlParts, date: string): XmlParts {
  const dated = parts[properties]?.replace(
    /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g,
    `$1${date === "" ? "1980-01-01" : date}T00:00:00Z`,
  );
  if (dated === undefined) throw new Error(`the file has no ${properties}`);
  return { ...parts, [properties]: dated };
}
