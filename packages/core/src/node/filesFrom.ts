import { readFile } from "node:fs/promises";
import { InputError } from "../read/InputError.ts";
import type { ReturnFile } from "../read/ReturnFile.ts";
import { readLimits } from "../read/readLimits.ts";
import { filesAt } from "./filesAt.ts";
import { orInputError } from "./orInputError.ts";

/** The bytes of files, and what was passed over on the way to them, in sentences. */
export interface FilesFrom {
  readonly files: readonly ReturnFile[];
  readonly messages: readonly string[];
}

/**
 * The files of a return on disk, for `readReturn`.
 *
 * @param paths each a folder of files, a CSV file, an XML file, a workbook, or a zip of them
 * @throws {InputError} if a path does not exist, cannot be read or holds no such file, or they are together too large
 */
export async function filesFrom(paths: readonly string[]): Promise<FilesFrom> {
  const files: ReturnFile[] = [];
  const messages: string[] = [];
  let size = 0;
  for (const path of paths) {
    const found = await filesAt(path);
    messages.push(
      ...found.passedOver.map(
        (name) => `${name.replace(/\p{C}/gu, " ")} is not a CSV, XML, .xlsx or zip file and was passed over.`,
      ),
    );
    for (const file of found.files) {
      if (file.size > readLimits.bytesOfFile) {
        throw new InputError(
          `${file.path} is larger than ${readLimits.bytesOfFile / 1_000_000} million bytes; take it out.`,
        );
      }
      size += file.size;
      if (size > readLimits.bytesOfReturn) {
        throw new InputError(
          `${file.path} brings the files to more than a thousand million bytes, which is too large.`,
        );
      }
      files.push({ name: file.path, bytes: await orInputError(file.path, readFile(file.path)) });
    }
  }
  return { files, messages };
}
