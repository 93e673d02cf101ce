import type { FileName } from "../return/fileLayouts.ts";
import type { Return } from "../return/Return.ts";
import { assembleReturn } from "./assembleReturn.ts";
import { childrenWithoutHeader } from "./childrenWithoutHeader.ts";
import { collectProblems } from "./collectProblems.ts";
import { columnsOf } from "./columnsOf.ts";
import { InputError } from "./InputError.ts";
import { openFiles } from "./openFiles.ts";
import type { Problem } from "./Problem.ts";
import type { ReturnFile } from "./ReturnFile.ts";
import { recogniseTables } from "./recogniseTables.ts";

/** What became of a file and of its rows: `rowsRead` is `rowsKept` and `rowsReported` together. */
export interface FileAccount {
  readonly file: string;
  readonly as: FileName | "not recognised";
  /** rows that are not blank, without the heading; of a file that is not recognised none are read */
  readonly rowsRead: number;
  readonly rowsKept: number;
  /** rows left out, each with a problem that says why */
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

const ofWholeFiles: ReadonlySet<string> = new Set(["not-opened", "unreadable-file", "not-recognised"]);

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
  const names = opened.files.map(({ name }) => name);
  const { tables, sources, messages } = recogniseTables(opened.files, problems.report);
  for (const file of compulsory) {
    if (tables.some(({ layout }) => layout.as === file)) continue;
    throw new InputError(missingFile(file, names, problems.inOrder(names)));
  }
  const { return: result, rowsRead, rowsKept } = assembleReturn(tables, problems.report);
  childrenWithoutHeader(result).forEach(problems.report);
  for (const { table, layout } of tables) {
    if (!compulsory.includes(layout.as) || result[layout.as].rows > 0) continue;
    const message = `${table.file} has no row that can be read, so the return is of no children; export it again.`;
    problems.report({ code: "no-rows", severity: "error", file: table.file, message });
  }
  const account = names.map((file, index): FileAccount => {
    const source = sources[index] ?? -1;
    const read = rowsRead[source] ?? 0;
    const kept = rowsKept[source] ?? 0;
    const as = tables[source]?.layout.as ?? "not recognised";
    return { file, as, rowsRead: read, rowsKept: kept, rowsReported: read - kept };
  });
  return {
    return: result,
    problems: problems.inOrder(names),
    account,
    messages: [...opened.messages, ...messages],
  };
}

function missingFile(file: FileName, names: readonly string[], problems: readonly Problem[]): string {
  const columns = columnsOf(file).join(", ");
  const reasons = problems.filter(({ code }) => ofWholeFiles.has(code)).map(({ message }) => message.slice(0, -1));
  const why = reasons.length > 0 ? reasons.slice(0, 3).join("; ") : `its files are ${names.slice(0, 12).join(", ")}`;
  return `The return has no ${file} file, which is known by its columns ${columns}; ${why}.`;
}
