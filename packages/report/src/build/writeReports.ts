import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { InputError } from "@lac-analytics/core";
import { documentFormats, writeDocument } from "../document/writeDocument.ts";

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

/** The page over the others, which is a page only. */
const index = "index.html";

/**
 * Makes pages in a folder of their own inside `out`, writes them in the formats wanted, and moves the files to `out`
 * when all of them are whole.
 *
 * @param render makes the pages, by the names of their files, in the folder that it is given
 * @returns what was written
 * @throws {InputError} if `out` cannot be written, or a page cannot be made
 */
export async function writeReports(
  out: string,
  formats: readonly ReportFormat[],
  render: (scratch: string) => Promise<ReadonlyMap<string, string>>,
): Promise<readonly WrittenReport[]> {
  const folder = resolve(out);
  const unfinished = join(folder, `.unfinished-${process.pid}`);
  await orInputError(out, mkdir(unfinished, { recursive: true }));
  try {
    const written: WrittenReport[] = [];
    for (const [page, html] of await render(unfinished)) {
      for (const format of formats) {
        if (page === index && format !== "html") continue;
        const bytes = format === "html" ? Buffer.from(html) : await writeDocument(html, format);
        const file = page.replace(/html$/, format);
        await orInputError(out, writeFile(join(unfinished, file), bytes));
        written.push({ file, bytes: bytes.length, ...contentsOf(html) });
      }
    }
    for (const { file } of written) await orInputError(out, rename(join(unfinished, file), join(folder, file)));
    return written.map((report) => ({ ...report, file: join(out, report.file) }));
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
}

function contentsOf(html: string): Pick<WrittenReport, "title" | "charts" | "tables"> {
  const count = (tag: RegExp): number => html.match(tag)?.length ?? 0;
  return {
    title: /<title>(.*?)<\/title>/s.exec(html)?.[1] ?? "",
    charts: count(/<figure\b/g),
    tables: count(/<table\b/g),
  };
}

async function orInputError<T>(out: string, writing: Promise<T>): Promise<T> {
  try {
    return await writing;
  } catch (error) {
    throw new InputError(`${out} cannot be written: ${error instanceof Error ? error.message : String(error)}`);
  }
}
