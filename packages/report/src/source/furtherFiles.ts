import { csvOfTable, InputError, isPublishedTable, type ReturnFile } from "@lac-analytics/core";
import type { FileReader } from "./FileReader.ts";
import type { ReportSettings } from "./ReportSettings.ts";

/** The further files that settings name, by the names that they have there. */
export async function filesByName(
  paths: Readonly<Record<string, string>>,
  { file }: FileReader,
): Promise<ReadonlyMap<string, ReturnFile>> {
  const files = Object.entries(paths).map(
    async ([name, path]): Promise<[string, ReturnFile]> => [name, { name: path, bytes: await file(path) }],
  );
  return new Map(await Promise.all(files));
}

/**
 * Further files as CSV. What cannot be read as the table that it calls itself is refused once it is asked for as one.
 */
export async function tablesOf(files: ReadonlyMap<string, ReturnFile>): Promise<ReadonlyMap<string, () => ReturnFile>> {
  const tables = [...files].map(async ([name, file]): Promise<[string, () => ReturnFile]> => {
    try {
      const bytes = await csvOfTable(file.bytes, file.name);
      const table = bytes === file.bytes ? file : { name: file.name, bytes };
      return [name, () => table];
    } catch (error) {
      return [
        name,
        () => {
          throw error;
        },
      ];
    }
  });
  return new Map(await Promise.all(tables));
}

/**
 * The further files of which what they say is known: those about every authority, but for the table of neighbours, and
 * whichever of the council's own have the heading of published figures.
 *
 * @throws {InputError} if one about every authority cannot be read as the table that it calls itself
 */
export function publishedTables(
  tables: ReadonlyMap<string, () => ReturnFile>,
  nationalFiles: ReportSettings["nationalFiles"],
): readonly ReturnFile[] {
  const isMeant = (name: string): boolean => name !== "neighbours" && Object.hasOwn(nationalFiles, name);
  return [...tables].flatMap(([name, table]) => (isMeant(name) || isPublished(table) ? [table()] : []));
}

function isPublished(table: () => ReturnFile): boolean {
  try {
    const { name, bytes } = table();
    return isPublishedTable(bytes, name);
  } catch (error) {
    if (error instanceof InputError) return false;
    throw error;
  }
}
