import {
  authorityCodes,
  type Figure,
  InputError,
  type PublishedFigure,
  publishedOf,
  type ReturnFile,
} from "@lac-analytics/core";
import { publishedIn } from "@lac-analytics/notebook";
import { say } from "../given/say.ts";

/**
 * What files of published figures say of an authority, whose readers know it. One that says nothing of it, or nothing that
 * is a measure of the catalogue, is named to whoever publishes: what it prints besides is not guarded against.
 *
 * @param files as CSV
 * @throws {InputError} if a file is none of published figures, or a row or cell of it cannot be read: a count that readers
 * find there would be taken for unknown
 */
export function printedElsewhere(files: readonly ReturnFile[], authority: string): readonly Figure[] {
  const codes = authorityCodes(authority);
  return files.flatMap((file) => {
    const figures = publishedOf(knownFrom(file, authority), codes);
    if (figures.length === 0)
      say(
        `Nothing in ${file.name} counts as known to readers: it has no value of ${authority} in a column or row of a measure of the catalogue.`,
      );
    return figures;
  });
}

function knownFrom(file: ReturnFile, authority: string): readonly PublishedFigure[] {
  try {
    return publishedIn(file);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    throw new InputError(
      `${error.message} Readers know what it says, so nothing is published before it can be read: correct it, or do not name it among the files about every authority if it has no count of ${authority}.`,
    );
  }
}
