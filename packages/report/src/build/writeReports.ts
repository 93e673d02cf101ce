import { readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { orInputError } from "@lac-analytics/core/node";
import { documentFormats } from "@lac-analytics/document/node";
import { hashOf } from "../source/hashOf.ts";
import { documentThreads } from "./documentThreads.ts";
import type { Edition } from "./Edition.ts";
import { requireNoOtherRun, requireOneEdition } from "./folderEdition.ts";
import { packRecordFile, type RecordedFile } from "./packRecord.ts";
import type { MadePage } from "./paperPages.ts";
import { removeUnfinished, unfinishedFolder } from "./removeUnfinished.ts";
import { listOfReports, listText, type StandingReport } from "./reportList.ts";
import { reportOfFile } from "./reportOfFile.ts";
import { standingList } from "./standingReports.ts";
import { removeVerification } from "./verificationFiles.ts";
import { withScratchFolder } from "./withScratchFolder.ts";

/** The formats in which reports are written. */
export const reportFormats = ["html", ...documentFormats] as const;

/** One of them. */
export type ReportFormat = (typeof reportFormats)[number];

/** A report that was written. */
export interface WrittenReport {
  readonly file: string;
  readonly title: string;
  readonly charts: number;
  readonly tables: number;
  readonly bytes: number;
}

/** Where reports are written, and how. */
export interface WritingOrder {
  readonly out: string;
  readonly formats: readonly ReportFormat[];
  readonly edition: Edition;
  /** the reports that are built, by their names */
  readonly names: readonly string[];
  /** told of each file that is being written, for the person who waits */
  readonly progress: (message: string) => void;
  /** what is said of how the files were made, in a file beside them */
  readonly record: (outputs: readonly RecordedFile[]) => string;
}

/**
 * Writes pages in the formats wanted, in a folder of their own inside `out`, and moves the files to `out` when all of
 * them are whole, with the list of the reports that stand there. What an earlier build that was killed left there is
 * cleared away.
 *
 * @param make makes pages and hands each over as soon as it is made, so that it is written while the next is worked out;
 *   it tells of the reports that stand in `out` afterwards
 * @returns what was written
 * @throws {InputError} if `out` cannot be written, holds reports of the other edition that would stay there, or a page
 *   cannot be made
 */
export async function writeReports(
  { out, formats, edition, names, progress, record }: WritingOrder,
  make: (hand: (page: MadePage) => void) => Promise<readonly StandingReport[]>,
): Promise<readonly WrittenReport[]> {
  const folder = resolve(out);
  const unfinished = unfinishedFolder(folder, edition);
  const mayReplace = (file: string): boolean => {
    return (
      formats.some((format) => file.endsWith(`.${format}`)) && reportOfFile(file, ["index", ...names]) !== undefined
    );
  };
  return withScratchFolder(unfinished, async () => {
    await orInputError(out, removeUnfinished(folder), "write");
    await requireNoOtherRun(out, edition);
    await requireOneEdition(out, edition, mayReplace);
    const threads = documentThreads(documentFormats.filter((format) => formats.includes(format)));
    const outputs: RecordedFile[] = [];
    const stopping = new AbortController();
    const writeOne = async (page: MadePage, format: ReportFormat): Promise<WrittenReport> => {
      const { title, charts, tables } = page;
      const file = page.file.replace(/html$/, format);
      const bytes = await bytesOf(page, format);
      stopping.signal.throwIfAborted();
      if (format !== "html") progress(`Writing ${file}`);
      await orInputError(out, writeFile(join(unfinished, file), bytes), "write");
      outputs.push({ file, sha256: hashOf(bytes) });
      return { file, bytes: bytes.length, title, charts, tables };
    };
    const bytesOf = async ({ html, document }: MadePage, format: ReportFormat): Promise<Uint8Array> =>
      format === "html" || document === undefined
        ? Buffer.from(html)
        : threads.write(document, format, stopping.signal);
    const writing = new Map<string, readonly Promise<WrittenReport>[]>();
    const hand = (page: MadePage): void => {
      if (stopping.signal.aborted) return;
      const wanted = formats.filter((format) => format === "html" || page.document !== undefined);
      const written = wanted.map((format) => writeOne(page, format));
      // what fails is told when all are waited for
      for (const each of written) each.catch(() => undefined);
      writing.set(page.file, written);
    };
    const allWritten = async () => {
      const reports = await make(hand);
      const inOrder = [...writing.keys()].sort().flatMap((file) => writing.get(file) ?? []);
      return { reports, written: await Promise.all(inOrder) };
    };
    const { reports, written } = await allWritten().catch(async (fault: unknown) => {
      // nothing more is begun, and what is being written comes to its end before its folder is cleared away
      stopping.abort();
      await Promise.allSettled([...writing.values()].flat());
      throw fault;
    });
    const files = written.map(({ file }) => file);
    // of a report for which nothing was given this time none of an earlier build stays
    const gone = names.filter((name) => !reports.some((report) => report.name === name));
    const isGone = (file: string): boolean => gone.includes(reportOfFile(file, names) ?? "") && !files.includes(file);
    await requireOneEdition(out, edition, (file) => files.includes(file) || isGone(file));
    const before = await standingList(out);
    for (const file of before.files.filter(isGone))
      await orInputError(out, rm(join(folder, file), { force: true }), "write");
    const standing = new Set(await readdir(folder));
    const others = before.files.filter((file) => standing.has(file) && !files.includes(file));
    const list = listText({ edition, files: [...files, ...others], reports });
    const made = record(outputs);
    const isAsItStood = await stand(folder, [...outputs, { file: packRecordFile, sha256: hashOf(Buffer.from(made)) }]);
    await orInputError(out, writeFile(join(unfinished, listOfReports), list, "utf8"), "write");
    await orInputError(out, writeFile(join(unfinished, packRecordFile), made, "utf8"), "write");
    // the list says that there are reports for internal use as long as there is one
    for (const file of edition === "internal"
      ? [listOfReports, packRecordFile, ...files]
      : [...files, packRecordFile, listOfReports]) {
      await orInputError(join(out, file), rename(join(unfinished, file), join(folder, file)), "write");
    }
    // of what was verified before nothing is true any more where a byte is another
    const kept = isAsItStood ? [] : await removeVerification(folder);
    for (const file of kept)
      progress(`${file} is of the papers before. It was filled in or changed since lac verify wrote it, so it stays.`);
    return written.map((report) => ({ ...report, file: join(out, report.file) }));
  });
}

/** Whether files stand in a folder as they are. */
async function stand(folder: string, files: readonly RecordedFile[]): Promise<boolean> {
  const found = files.map(async ({ file, sha256 }) => {
    const bytes = await readFile(join(folder, file)).catch(() => undefined);
    return bytes !== undefined && hashOf(bytes) === sha256;
  });
  return (await Promise.all(found)).every(Boolean);
}
