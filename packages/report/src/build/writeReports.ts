import { mkdir, rename, rmdir, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { orInputError } from "@lac-analytics/core/node";
import { parseFragment } from "parse5";
import { documentFormats } from "../document/writeDocument.ts";
import { startDocumentThreads } from "./documentThreads.ts";
import { removeUnfinished, unfinishedFolder } from "./removeUnfinished.ts";
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
  /** whose pages are written in every format; other pages, such as the one over them all, are for a browser alone */
  readonly notebooks: readonly string[];
  /** told of each file that is being written, for the person who waits */
  readonly progress: (message: string) => void;
}

/**
 * Makes pages in a folder of their own inside `out`, writes them in the formats wanted, and moves the files to `out`
 * when all of them are whole. What an earlier build that was killed left there is cleared away.
 *
 * @param render makes the pages, by the names of their files, in the folder that it is given
 * @returns what was written
 * @throws {InputError} if `out` cannot be written, or a page cannot be made
 */
export async function writeReports(
  { out, formats, notebooks, progress }: WritingOrder,
  render: (scratch: string) => Promise<ReadonlyMap<string, string>>,
): Promise<readonly WrittenReport[]> {
  const folder = resolve(out);
  const unfinished = unfinishedFolder(folder);
  const made = await orInputError(out, mkdir(folder, { recursive: true }), "write");
  await orInputError(out, removeUnfinished(folder), "write");
  const work = async (): Promise<readonly WrittenReport[]> => {
    const threads = startDocumentThreads(documentFormats.filter((format) => formats.includes(format)));
    const reports = new Set(notebooks.map((name) => `${name}.html`));
    const writeOne = async (page: string, html: string, format: ReportFormat): Promise<WrittenReport> => {
      const file = page.replace(/html$/, format);
      const bytes = format === "html" ? Buffer.from(html) : await threads.write(html, format);
      if (format !== "html") progress(`Written: ${file}`);
      await orInputError(out, writeFile(join(unfinished, file), bytes), "write");
      return { file, bytes: bytes.length, ...contentsOf(html) };
    };
    try {
      const pages = await render(unfinished);
      const written = await Promise.all(
        [...pages].flatMap(([page, html]) =>
          formats
            .filter((format) => format === "html" || reports.has(page))
            .map((format) => writeOne(page, html, format)),
        ),
      );
      for (const { file } of written) {
        await orInputError(join(out, file), rename(join(unfinished, file), join(folder, file)), "write");
      }
      return written.map((report) => ({ ...report, file: join(out, report.file) }));
    } finally {
      await threads.stop();
    }
  };
  try {
    return await withScratchFolder(unfinished, work);
  } catch (error) {
    if (made !== undefined) await removeEmpty(folder, made);
    throw error;
  }
}

/** Removes a folder, and those above it down from one, as far as nothing stands in them. */
async function removeEmpty(folder: string, from: string): Promise<void> {
  try {
    for (let at = folder; at.startsWith(from); at = dirname(at)) await rmdir(at);
  } catch {
    // something stands in it that is not of this build
  }
}

function contentsOf(html: string): Pick<WrittenReport, "title" | "charts" | "tables"> {
  const count = (tag: RegExp): number => html.match(tag)?.length ?? 0;
  return {
    title: titleOf(html),
    charts: count(/<figure\b/g),
    tables: count(/<table\b/g),
  };
}

/** The title of a page as words, without the names by which HTML writes some characters. */
function titleOf(html: string): string {
  const [words] = parseFragment(/<title>(.*?)<\/title>/s.exec(html)?.[1] ?? "").childNodes;
  return words !== undefined && "value" in words ? words.value : "";
}
