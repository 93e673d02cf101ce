import { type PublishedFigure, type ReturnFile, readPublished } from "@lac-analytics/core";
import { keptFor } from "./keptFor.ts";

/**
 * The published figures in a file, read once however many papers ask for them.
 *
 * @throws {InputError} if it is no file of published figures, or a row of it cannot be read
 * @example
 * const heading = "time_period,geographic_level,country_code,country_name,number";
 * const bytes = new TextEncoder().encode(`${heading}\n202425,National,E92000001,England,82070\n`);
 * publishedIn({ name: "published.csv", bytes })[0].value; // => 82070
 */
export function publishedIn(file: ReturnFile): readonly PublishedFigure[] {
  return keptFor(file, "published", () => readPublished(file.bytes, file.name));
}
