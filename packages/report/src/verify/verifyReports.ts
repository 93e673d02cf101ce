import { createHash } from "node:crypto";
import { copyFile, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readFileFrom } from "@lac-analytics/core/node";
import { buildReports, type ReportOrder } from "../build/buildReports.ts";
import { notesFile } from "../build/notesFile.ts";
import { type PackRecord, packRecordFile, type RecordedFile, readPackRecord } from "../build/packRecord.ts";
import { listOfReports, standingReports } from "../build/standingReports.ts";
import { type ReportFormat, reportFormats } from "../build/writeReports.ts";
import { differencesBetween } from "./differencesBetween.ts";
import { differingCell } from "./differingCell.ts";
import type { Pack } from "./packDifferences.ts";

/** How reports stand that were built before. */
export interface Verification {
  /** how many files were made again */
  readonly files: number;
  /** what differs, a sentence each; nothing where every file has the same bytes */
  readonly differences: readonly string[];
}

/**
 * Builds reports again as their record says that they were built, in a folder that is gone afterwards, and tells what
 * differs: a file that was changed since, a setting, an input, a version, a page and the first figure in it.
 *
 * @throws {InputError} if there is no record beside them, or they cannot be built
 */
export async function verifyReports(
  reports: string,
  inputs: Omit<ReportOrder, "notebooks" | "formats" | "out">,
): Promise<Verification> {
  const before = await recordIn(reports);
  const changed = await changedSince(reports, before.outputs);
  const again = await mkdtemp(join(tmpdir(), "lac-verify-"));
  try {
    await copyStanding(reports, again);
    await buildReports({ ...inputs, notebooks: before.notebooks, formats: formatsOf(before), out: again });
    const differences = differencesBetween(before, await recordIn(again));
    const figures = await figuresDiffering(reports, again, before.outputs);
    return { files: before.outputs.length, differences: [...changed, ...differences, ...figures] };
  } finally {
    await rm(again, { recursive: true, force: true });
  }
}

/** Puts the pages that stood there already where they are found: each page leads to the next, and the index to all. */
async function copyStanding(reports: string, again: string): Promise<void> {
  const standing = await standingReports(reports);
  const files = [listOfReports, ...standing.map(({ name }) => `${name}.html`)];
  await Promise.all(files.map((file) => copyFile(join(reports, file), join(again, file)).catch(() => undefined)));
}

/**
 * The record beside reports.
 *
 * @throws {InputError} if there is none
 */
export async function recordIn(reports: string): Promise<PackRecord> {
  const file = join(reports, packRecordFile);
  return readPackRecord(new TextDecoder().decode(await readFileFrom(file)), file);
}

function formatsOf({ formats }: PackRecord): readonly ReportFormat[] {
  return reportFormats.filter((format) => formats.includes(format));
}

/** The files that are no longer what was written. */
async function changedSince(reports: string, outputs: readonly RecordedFile[]): Promise<readonly string[]> {
  const found = outputs.map(async ({ file, sha256 }): Promise<readonly string[]> => {
    const bytes = await readFile(join(reports, nameAlone(file))).catch(() => undefined);
    if (bytes === undefined) return [`file ${file}: it is not there`];
    const isSame = createHash("sha256").update(bytes).digest("hex") === sha256;
    return isSame ? [] : [`file ${file}: it was changed since it was written`];
  });
  return (await Promise.all(found)).flat();
}

/** The first figure that differs in each page that is there both times. */
async function figuresDiffering(
  reports: string,
  again: string,
  outputs: readonly RecordedFile[],
): Promise<readonly string[]> {
  const pages = outputs.map(({ file }) => nameAlone(file)).filter((file) => file.endsWith(".html"));
  const found = pages.map(async (file): Promise<readonly string[]> => {
    const [before, after] = await Promise.all(
      [reports, again].map((folder) => readFile(join(folder, file), "utf8").catch(() => "")),
    );
    const cell = differingCell(before ?? "", after ?? "");
    if (cell === undefined) return [];
    return [
      `figure in ${file}, ${cell.table}, ${cell.row}, ${cell.column}: it was ${cell.before} and is ${cell.after}`,
    ];
  });
  return (await Promise.all(found)).flat();
}

/**
 * Reports in a folder as they stand, with their record.
 *
 * @throws {InputError} if there is no record beside them, or a page that it names cannot be read
 */
export async function packIn(reports: string): Promise<Pack> {
  const record = await recordIn(reports);
  const pages = record.outputs
    .map(({ file }) => nameAlone(file))
    .filter((file) => file.endsWith(".html") && !file.endsWith(notesFile("")));
  const texts = pages.map(
    async (file) => [file, new TextDecoder().decode(await readFileFrom(join(reports, file)))] as const,
  );
  return { record, pages: new Map(await Promise.all(texts)) };
}

/** A record is read from disk: what it names is a file beside it and nothing else. */
function nameAlone(file: string): string {
  return file.replace(/^.*[\\/]/, "");
}
