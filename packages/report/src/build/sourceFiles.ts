import { createHash } from "node:crypto";
import { basename } from "node:path";
import type { FileAccount, ReturnFile } from "@lac-analytics/core";
import type { SourceFile } from "./ReportPage.ts";

/** The files of a return as a report names them: without folders, with the rows they hold and the hash of their bytes. */
export function sourceFiles(files: readonly ReturnFile[], account: readonly FileAccount[]): readonly SourceFile[] {
  return files.map(({ name, bytes }) => ({
    file: basename(name),
    rows: account
      .filter(({ file }) => file === name || file.startsWith(`${name}/`))
      .reduce((sum, { rowsRead }) => sum + rowsRead, 0),
    sha256: createHash("sha256").update(bytes).digest("hex"),
  }));
}
