import { type FileName, fileLayouts } from "../return/fileLayouts.ts";
import type { Return } from "../return/Return.ts";
import { assembleReturn } from "./assembleReturn.ts";
import { collectProblems } from "./collectProblems.ts";
import { InputError } from "./InputError.ts";
import { openFiles } from "./openFiles.ts";
import type { Problem } from "./Problem.ts";
import type { ReturnFile } from "./ReturnFile.ts";
import { columnsOf } from "./recogniseFile.ts";
import { recogniseTables } from "./recogniseTables.ts";

/** What became of a file and of its rows: `rowsRead` is `rowsKept` and `rowsReported` together. */
export interface FileAccount {
  readonly file: string;
  readonly as: FileName | "not recognised";
  /** rows that are not blank, without the heading */
  readonly rowsRead: number;
  readonly rowsKept: number;
  /** rows left out, each with a problem of its own or, where the file as a whole is not recognised, of the file */
  readonly rowsReported: number;
}

/** A return that was read, and everything that is to be said of the reading. */
export interface ReadResult {
  readonly return: Return;
  readonly problems: readonly Problem[];
  readonly account: readonly FileAccount[];
  /** what is good to know and no problem of the data, such as an encoding, in sentences */
  readonly messages: readonly string[];
}

const compulsory: readonly FileName[] = ["Episodes", "Header"];

const wholeFile: ReadonlySet<string> = new Set(["not-opened", "unreadable-file", "not-recognised"]);

/**
 * Reads an SSDA903 return from its CSV files or zips of them. A file is known by its heading, never by its name, and
 * the order and case of its columns are free. Nothing is dropped in silence: what cannot be read is a problem that
 * names file, row and column, and the account says how many rows of each file were kept.
 *
 * @throws {InputError} if there is no Episodes or no Header file among them, or a zip is damaged or too large
 */
export async function readReturn(files: readonly ReturnFile[]): Promise<ReadResult> {
  const problems = collectProblems();
  const opened = await openFiles(files, problems.report);
  const recognised = recogniseTables(opened.files, problems.report);
  const { tables } = recognised;
  const sources = tables.map(({ table }) => table.file);
  const names = opened.files.map(({ name }) => name);
  for (const file of compulsory) {
    if (tables.some(({ layout }) => layout.as === file)) continue;
    const why = problems.inOrder(names).filter(({ code }) => wholeFile.has(code));
    throw new InputError(missingFile(file, sources, why));
  }
  const result = assembleReturn(tables, sources, problems.report);
  const rowsKept = new Array<number>(sources.length).fill(0);
  for (const file of Object.keys(fileLayouts) as FileName[]) {
    for (const source of result[file].source) rowsKept[source] = (rowsKept[source] ?? 0) + 1;
  }
  return {
    return: result,
    problems: problems.inOrder(names),
    account: recognised.files.map(({ file, as, rowsRead, source }) => {
      const kept = source === undefined ? 0 : (rowsKept[source] ?? 0);
      return { file, as, rowsRead, rowsKept: kept, rowsReported: rowsRead - kept };
    }),
    messages: [...opened.messages, ...recognised.messages],
  };
}

function missingFile(file: FileName, found: readonly string[], why: readonly Problem[]): string {
  const wanted = `The return has no ${file} file, known by its columns ${columnsOf(file).join(", ")}`;
  const reasons = why.slice(0, 3).map(({ message }) => message.replace(/\.$/, ""));
  if (reasons.length > 0) return `${wanted}; ${reasons.join("; ")}.`;
  return `${wanted}; it has ${found.join(", ")}.`;
}
