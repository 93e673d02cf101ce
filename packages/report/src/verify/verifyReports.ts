import { copyFile, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { groupedBy } from "@lac-analytics/core";
import { buildReports, type ReportOrder } from "../build/buildReports.ts";
import { type PackRecord, packRecordFile, type RecordedFile } from "../build/packRecord.ts";
import { listOfReports } from "../build/reportList.ts";
import { standingList, standingReports } from "../build/standingReports.ts";
import { verificationName } from "../build/verificationFiles.ts";
import { type ReportFormat, reportFormats } from "../build/writeReports.ts";
import { hashOf } from "../source/hashOf.ts";
import { differencesBetween } from "./differencesBetween.ts";
import { figureChanges } from "./figureChanges.ts";
import {
  comparedTables,
  type Pack,
  type PackDifference,
  packDifferences,
  reportsOfDefinition,
} from "./packDifferences.ts";
import { measuresPrinted, nameAlone, pagesOf, type ReadRecord, recordIn } from "./packIn.ts";
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
export interface Verification extends ReadRecord {
  readonly parts: readonly VerifiedPart[];
  /** the files of the record that are not what they were, or do not come out as they did, by their names */
  readonly differing: readonly string[];
  /** why figures differ, where another release made the reports, as its changelog says */
  readonly reasons: readonly string[];
  /** reports beside them that another build wrote, and which were not made again */
  readonly notVerified: readonly string[];
  /** what else stands beside them and no build wrote, by its names; it is no difference */
  readonly beside: readonly string[];
  /** options that would have asked what the reports were asked, as the command takes them; none where all was asked so */
  readonly optionsMissed: readonly string[];
}

/**
 * Builds reports again as their record says that they were built, in a folder that is gone afterwards, and tells what
 * differs: a file that was changed since, a setting, an input, a version, a page and the first figure in each of its tables;
 * and by the changelog, where another release made them, why.
 *
 * @throws {InputError} if they cannot be built
 */
export async function verifyReports(
  reports: string,
  { record: before, sha256 }: ReadRecord,
  inputs: Omit<ReportOrder, "notebooks" | "formats" | "out">,
): Promise<Verification> {
  const changed = await changedSince(reports, before.outputs);
  const beside = await filesBeside(reports, before.outputs);
  const again = await mkdtemp(join(tmpdir(), "lac-verify-"));
  try {
    await copyStanding(reports, again);
    await buildReports({ ...inputs, notebooks: before.notebooks, formats: formatsOf(before), out: again });
    const { record: now } = await recordIn(again);
    const { settings, inputs: read, software, outputs } = differencesBetween(before, now);
    const [was, is] = await Promise.all([packThere(reports, before), packThere(again, before)]);
    const [old, made] = [onlyPages(was, is), { ...onlyPages(is, was), record: now }];
    const figures = packDifferences(old, made);
    const printed = await measuresPrinted(reports, before);
    const named = (of: (record: PackRecord) => readonly string[]): number => new Set([before, now].flatMap(of)).size;
    const filesNow = new Map(now.outputs.map(({ file, sha256: hash }) => [file, hash]));
    return {
      record: before,
      sha256,
      parts: [
        {
          what: "Files as they were written",
          of: before.outputs.length,
          differences: changed.map(({ told }) => told),
        },
        {
          what: "Settings",
          of: named(({ settings: all }) => ["asAt", "edition", ...Object.keys(all)]),
          differences: settings,
        },
        {
          what: "Files that are read",
          of: named((record) => record.inputs.map(({ file }) => file)),
          differences: read,
        },
        { what: "Software", of: named((record) => record.software.map(({ name }) => name)), differences: software },
        {
          what: "Files made again, to the byte",
          of: named((record) => record.outputs.map(({ file }) => file)),
          differences: outputs,
        },
        {
          what: "Tables of pages",
          of: comparedTables(old, made).length,
          differences: tablesDiffering(figures),
        },
      ],
      differing: before.outputs
        .filter(
          ({ file, sha256: hash }) => filesNow.get(file) !== hash || changed.some(({ file: other }) => other === file),
        )
        .map(({ file }) => file),
      reasons: releaseChanges(
        { before, now, printed, differing: reportsOfDefinition(figures, before) },
        figureChanges(),
      ),
      notVerified: beside.ofOtherBuilds,
      beside: beside.unknown,
      optionsMissed: optionsMissed(before, now),
    };
  } finally {
    await rm(again, { recursive: true, force: true });
  }
}

function optionsMissed(before: PackRecord, now: PackRecord): readonly string[] {
  const options = ({ asAt, settings: { authority = "", population = "", postcodes = "" } }: PackRecord) =>
    ({ "--as-at": asAt, "--authority": authority, "--population": population, "--postcodes": postcodes }) as const;
  const [then, here] = [options(before), options(now)];
  return (["--as-at", "--authority", "--population", "--postcodes"] as const).flatMap((name) =>
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

interface ChangedFile {
  readonly file: string;
  readonly told: string;
}

/** The files that are no longer what was written. */
async function changedSince(reports: string, outputs: readonly RecordedFile[]): Promise<readonly ChangedFile[]> {
  const found = outputs.map(async ({ file, sha256 }): Promise<readonly ChangedFile[]> => {
    const bytes = await readFile(join(reports, nameAlone({ file }))).catch(() => undefined);
    if (bytes === undefined) return [{ file, told: `The file ${file} is not there.` }];
    return hashOf(bytes) === sha256 ? [] : [{ file, told: `The file ${file} was changed since it was written.` }];
  });
  return (await Promise.all(found)).flat();
}

interface FilesBeside {
  /** what no build wrote */
  readonly unknown: readonly string[];
  readonly ofOtherBuilds: readonly string[];
}

/** What stands in the folder besides what the record names, and what came out when it was verified before. */
async function filesBeside(reports: string, outputs: readonly RecordedFile[]): Promise<FilesBeside> {
  const verified = ["json", ...reportFormats].map((format) => `${verificationName}.${format}`);
  const own = new Set([...outputs.map(nameAlone), listOfReports, packRecordFile, ...verified]);
  const found = (await readdir(reports)).filter((file) => !own.has(file) && !file.startsWith(".")).sort();
  const { files } = await standingList(reports);
  return {
    unknown: found.filter((file) => !files.includes(file)),
    ofOtherBuilds: found.filter((file) => files.includes(file)),
  };
}

/** A pack with those of its pages that are there; of one that is not it was told already. */
async function packThere(folder: string, record: PackRecord): Promise<Pack> {
  const pages = pagesOf(record).map(async (page) => {
    const html = await readFile(join(folder, page), "utf8").catch(() => undefined);
    return html === undefined ? [] : [[page, html] as const];
  });
  return { record, pages: new Map((await Promise.all(pages)).flat()) };
}

/** A pack with the pages that another has, too. */
function onlyPages({ record, pages }: Pack, other: Pack): Pack {
  return { record, pages: new Map([...pages].filter(([page]) => other.pages.has(page))) };
}

/** The first figure that differs in each table, and how many more do. */
function tablesDiffering(figures: readonly PackDifference[]): readonly string[] {
  const ofTables = groupedBy(figures, ({ page, table }) => JSON.stringify([page, table]));
  return [...ofTables.values()].flatMap(([first, ...more]) => {
    if (first === undefined) return [];
    const { page, table, row, column, before, after } = first;
    const place = `In ${page}, table "${table}", row "${row}", column "${column}"`;
    const others = more.length === 0 ? "" : more.length === 1 ? " 1 more differs." : ` ${more.length} more differ.`;
    return [`${place}: it was ${before || "blank"} and is ${after || "blank"}.${others}`];
  });
}
