import { copyFile, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildReports, type ReportOrder } from "../build/buildReports.ts";
import { hashOf } from "../build/hashOf.ts";
import { notesFile } from "../build/notesFile.ts";
import { type PackRecord, packRecordFile, type RecordedFile } from "../build/packRecord.ts";
import { listOfReports, standingList, standingReports } from "../build/standingReports.ts";
import { verificationName } from "../build/verificationFiles.ts";
import { type ReportFormat, reportFormats } from "../build/writeReports.ts";
import { differencesBetween } from "./differencesBetween.ts";
import { differingCell } from "./differingCell.ts";
import { figureChanges } from "./figureChanges.ts";
import { measuresPrinted, nameAlone, recordIn } from "./packIn.ts";
import { releaseChanges } from "./releaseChanges.ts";

/** Something that was held against the record of reports. */
export interface VerifiedPart {
  readonly what: string;
  /** how many there were */
  readonly of: number;
  /** what differs, a sentence each; nothing where every one is as it was */
  readonly differences: readonly string[];
}

/** How reports stand that were built before. */
export interface Verification {
  readonly record: PackRecord;
  /** the SHA-256 of the bytes of the record, by which it is known what was verified */
  readonly sha256: string;
  readonly parts: readonly VerifiedPart[];
  /** why figures differ, where another release made the reports, as its changelog says */
  readonly reasons: readonly string[];
  /** reports beside them that another build wrote, and which were not made again */
  readonly notVerified: readonly string[];
  /** options that would have asked what the reports were asked, as the command takes them; none where all was asked so */
  readonly optionsMissed: readonly string[];
}

/**
 * Builds reports again as their record says that they were built, in a folder that is gone afterwards, and tells what
 * differs: a file that was changed since, a setting, an input, a version, a page and the first figure in it; and by the
 * changelog, where another release made them, why.
 *
 * @throws {InputError} if there is no record beside them, or they cannot be built
 */
export async function verifyReports(
  reports: string,
  inputs: Omit<ReportOrder, "notebooks" | "formats" | "out">,
): Promise<Verification> {
  const before = await recordIn(reports);
  const changed = await changedSince(reports, before.outputs);
  const beside = await filesBeside(reports, before.outputs);
  const again = await mkdtemp(join(tmpdir(), "lac-verify-"));
  try {
    await copyStanding(reports, again);
    await buildReports({ ...inputs, notebooks: before.notebooks, formats: formatsOf(before), out: again });
    const now = await recordIn(again);
    const { settings, inputs: read, software, outputs } = differencesBetween(before, now);
    const figures = await figuresDiffering(reports, again, before.outputs);
    const printed = await measuresPrinted(reports, before);
    const differing = [...new Set(figures.map(({ page }) => reportOf(page, before.notebooks)))];
    return {
      record: before,
      sha256: hashOf(await readFile(join(reports, packRecordFile))),
      parts: [
        { what: "Files as they were written", of: before.outputs.length, differences: changed },
        { what: "Files beside them that no build wrote", of: beside.unknown.length, differences: beside.unknown },
        { what: "Settings", of: Object.keys(before.settings).length, differences: settings },
        { what: "Files that are read", of: before.inputs.length, differences: read },
        { what: "Software", of: before.software.length, differences: software },
        { what: "Pages made again, to the byte", of: before.outputs.length, differences: outputs },
        {
          what: "Figures in the tables of pages",
          of: pagesOf(before.outputs).length,
          differences: figures.map(({ told }) => told),
        },
      ],
      reasons: releaseChanges({ before, now, printed, differing }, figureChanges()),
      notVerified: beside.ofOtherBuilds,
      optionsMissed: optionsMissed(before, now),
    };
  } finally {
    await rm(again, { recursive: true, force: true });
  }
}

function optionsMissed(before: PackRecord, now: PackRecord): readonly string[] {
  const options = ({ asAt, settings: { authority = "", population = "" } }: PackRecord) =>
    ({ "--as-at": asAt, "--authority": authority, "--population": population }) as const;
  const [then, here] = [options(before), options(now)];
  return (["--as-at", "--authority", "--population"] as const).flatMap((name) =>
    then[name] === "" || then[name] === here[name] ? [] : [`${name} ${JSON.stringify(then[name])}`],
  );
}

/** Puts the pages that stood there already where they are found: each page leads to the next, and the index to all. */
async function copyStanding(reports: string, again: string): Promise<void> {
  const standing = await standingReports(reports);
  const files = [listOfReports, ...standing.map(({ name }) => `${name}.html`)];
  await Promise.all(files.map((file) => copyFile(join(reports, file), join(again, file)).catch(() => undefined)));
}

function formatsOf({ formats }: PackRecord): readonly ReportFormat[] {
  return reportFormats.filter((format) => formats.includes(format));
}

/** The files that are no longer what was written. */
async function changedSince(reports: string, outputs: readonly RecordedFile[]): Promise<readonly string[]> {
  const found = outputs.map(async ({ file, sha256 }): Promise<readonly string[]> => {
    const bytes = await readFile(join(reports, nameAlone({ file }))).catch(() => undefined);
    if (bytes === undefined) return [`The file ${file} is not there.`];
    return hashOf(bytes) === sha256 ? [] : [`The file ${file} was changed since it was written.`];
  });
  return (await Promise.all(found)).flat();
}

interface FilesBeside {
  /** a sentence for each that no build wrote */
  readonly unknown: readonly string[];
  readonly ofOtherBuilds: readonly string[];
}

/** What stands in the folder besides what the record names. */
async function filesBeside(reports: string, outputs: readonly RecordedFile[]): Promise<FilesBeside> {
  const own = new Set([...outputs.map(nameAlone), listOfReports, packRecordFile]);
  const found = (await readdir(reports)).filter(
    (file) => !own.has(file) && !file.startsWith(".") && !file.startsWith(`${verificationName}.`),
  );
  const { files } = await standingList(reports);
  const unknown = found.filter((file) => !files.includes(file)).sort();
  return {
    unknown: unknown.map((file) => `The file ${file} is beside the reports, and no build wrote it.`),
    ofOtherBuilds: found.filter((file) => files.includes(file)).sort(),
  };
}

/** The first figure that differs in each page that is there both times. */
async function figuresDiffering(
  reports: string,
  again: string,
  outputs: readonly RecordedFile[],
): Promise<readonly { readonly page: string; readonly told: string }[]> {
  const found = pagesOf(outputs).map(async (page) => {
    const [before, after] = await Promise.all(
      [reports, again].map((folder) => readFile(join(folder, page), "utf8").catch(() => "")),
    );
    const cell = differingCell(before ?? "", after ?? "");
    if (cell === undefined) return [];
    const { table, row, column, before: was, after: is } = cell;
    const place = `In ${page}, table "${table}", ${row === undefined ? "the heading" : `row "${row}"`}, column "${column}"`;
    return [{ page, told: `${place}: it was ${was || "blank"} and is ${is || "blank"}.` }];
  });
  return (await Promise.all(found)).flat();
}

function pagesOf(outputs: readonly RecordedFile[]): readonly string[] {
  return outputs.map(nameAlone).filter((file) => file.endsWith(".html"));
}

/** The report to which a page belongs: its own, its notes or its page to use. */
function reportOf(page: string, notebooks: readonly string[]): string {
  return notebooks.find((name) => [`${name}.html`, `${name}-model.html`, notesFile(name)].includes(page)) ?? page;
}
