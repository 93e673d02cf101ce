import type { ReturnFile } from "@lac-analytics/core";

/** Where files are read from by their paths: a disk, or what a page was given. */
export interface FileReader {
  /** @throws {InputError} if there is no such file, or it cannot be read */
  readonly file: (path: string) => Promise<Uint8Array>;
  /** files, and those of folders */
  readonly files: (paths: readonly string[]) => Promise<readonly ReturnFile[]>;
}
