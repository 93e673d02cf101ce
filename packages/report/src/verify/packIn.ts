import { existsSync } from "node:fs";
import { join } from "node:path";
import { InputError } from "@lac-analytics/core";
import { readFileFrom } from "@lac-analytics/core/node";
import { notesFile } from "../build/notesFile.ts";
import { type PackRecord, packRecordFile, type RecordedFile, readPackRecord } from "../build/packRecord.ts";
import { hashOf } from "../source/hashOf.ts";
import type { Pack } from "./packDifferences.ts";
import type { PrintedMeasures } from "./releaseChanges.ts";

/**
 * Reports in a folder as they stand, with their record.
 *
 * @throws {InputError} if there is no record beside them, or a page that it names cannot be read
 */
export async function packIn(reports: string): Promise<Pack> {
  const { record } = await recordIn(reports);
  const pages = pagesOf(record).map(async (file) => [file, await textIn(reports, file)] as const);
  return { record, pages: new Map(await Promise.all(pages)) };
}

/** The pages of a pack that print figures, by the names of their files: all but notes. */
export function pagesOf({ outputs }: PackRecord): readonly string[] {
  return outputs.map(nameAlone).filter((file) => file.endsWith(".html") && !file.endsWith(notesFile("")));
}

/** A record with the SHA-256 of the bytes that it was read from. */
export interface ReadRecord {
  readonly record: PackRecord;
  readonly sha256: string;
}

/**
 * The record beside reports.
 *
 * @throws {InputError} if there is none
 */
export async function recordIn(reports: string): Promise<ReadRecord> {
  const file = join(reports, packRecordFile);
  if (!existsSync(reports)) throw new InputError(`${reports} does not exist.`);
  if (!existsSync(file))
    throw new InputError(
      `${reports} has no ${packRecordFile}, which says how reports were made; name the folder into which lac report wrote them, or build them again.`,
    );
  const bytes = await readFileFrom(file);
  return { record: readPackRecord(new TextDecoder().decode(bytes), file), sha256: hashOf(bytes) };
}

/** Which measures each report of a pack prints, as its notes say; none of a report whose notes are not there. */
export async function measuresPrinted(reports: string, { notebooks }: PackRecord): Promise<PrintedMeasures> {
  const printed = notebooks.map(async (name) => {
    const notes = await textIn(reports, notesFile(nameAlone({ file: name }))).catch(() => "");
    return [name, [...notes.matchAll(/ id="figure-([a-z0-9-]+)"/g)].map(([, id = ""]) => id)] as const;
  });
  return new Map(await Promise.all(printed));
}

/** A record is read from disk: what it names is a file beside it and nothing else. */
export function nameAlone({ file }: Pick<RecordedFile, "file">): string {
  return file.replace(/^.*[\\/]/, "");
}

async function textIn(reports: string, file: string): Promise<string> {
  return new TextDecoder().decode(await readFileFrom(join(reports, file)));
}
