import { type FileAccount, type ReturnFile, readTable } from "@lac-analytics/core";
import { fileNameIn } from "./fileNameIn.ts";
import { hashOf } from "./hashOf.ts";

/** A file that was read. */
export interface SourceFile {
  readonly file: string;
  /** of a table, without its heading; missing of what is none */
  readonly rows?: number;
  readonly sha256: string;
}

/** The files of a return as a report names them: without folders, with the rows they hold and the hash of their bytes. */
export function sourceFiles(files: readonly ReturnFile[], account: readonly FileAccount[]): readonly SourceFile[] {
  return files.map(({ name, bytes }) => ({
    file: fileNameIn(name),
    rows: account
      .filter(({ file }) => file === name || file.startsWith(`${name}/`))
      .reduce((sum, { rowsRead }) => sum + rowsRead, 0),
    sha256: hashOf(bytes),
  }));
}

/** Any other file, in the same way; only a CSV has rows. */
export function sourceFile(file: ReturnFile): SourceFile {
  const found = known.get(file) ?? told(file);
  known.set(file, found);
  return found;
}

/** What was told of a file, which several reports name, and whose rows take long to count. */
const known = new WeakMap<ReturnFile, SourceFile>();

function told({ name, bytes }: ReturnFile): SourceFile {
  const rows = /\.csv$/i.test(name) ? rowsIn(readTable(bytes, name).rows) : undefined;
  return { file: fileNameIn(name), ...(rows !== undefined && { rows }), sha256: hashOf(bytes) };
}

/** Counted one by one, as a directory of postcodes has millions. */
function rowsIn(rows: Iterable<unknown>): number {
  let count = 0;
  for (const _row of rows) count += 1;
  return count;
}
