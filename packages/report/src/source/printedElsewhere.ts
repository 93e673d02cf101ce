import {
  authorityCodes,
  type Figure,
  InputError,
  publishedOf,
  type ReturnFile,
  readPublished,
} from "@lac-analytics/core";

/**
 * What files about every authority say of one, whose readers know it; files of another form say nothing.
 *
 * @param tables as CSV, by the names that settings give them
 * @throws whatever a file throws that calls itself a table and cannot be read, but for an `InputError`
 */
export function printedElsewhere(tables: ReadonlyMap<string, () => ReturnFile>, authority: string): readonly Figure[] {
  const codes = authorityCodes(authority);
  return [...tables.values()].flatMap((table) => {
    try {
      const { name, bytes } = table();
      return publishedOf(readPublished(bytes, name), codes);
    } catch (error) {
      if (error instanceof InputError) return [];
      throw error;
    }
  });
}
