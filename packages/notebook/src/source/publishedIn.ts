import { type PublishedFigure, type ReturnFile, readPublished } from "@lac-analytics/core";
import { keptFor } from "./keptFor.ts";

/**
 * The published figures in a file, read once however many papers ask for them.
 *
 * @throws {InputError} if it is no file of published figures, or a row of it cannot be read
 */
export function publishedIn(file: ReturnFile): readonly PublishedFigure[] {
  return keptFor(file, "published", () => readPublished(file.bytes, file.name));
}
