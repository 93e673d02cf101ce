import type { FilesOfFolder, PassedOver } from "./filesOfFolder.ts";
import { InputError } from "./InputError.ts";
import { onOneLine } from "./onOneLine.ts";
import type { ReturnFile } from "./ReturnFile.ts";
import { readLimits } from "./readLimits.ts";

/** A file that was found and not yet read, and its size in bytes. */
export interface SizedFile {
  readonly path: string;
  readonly size: number;
}

/** The bytes of files, and what was passed over on the way to them, in sentences. */
export interface TakenFiles {
  readonly files: readonly ReturnFile[];
  readonly messages: readonly string[];
}

/**
 * Reads what was found, of one place after the other: the files of a folder, or those of the folders in it where its own
 * are not what is wanted. A name is said on one line, whatever stands in it.
 *
 * @param read gives the bytes of a file
 * @param areWanted whether the files of a folder are what was looked for; it is asked only where there are folders in it
 * @throws {InputError} if a file, or all of them together, are larger than is read (`readLimits`), before they are read
 * @example
 * const found = [{ files: [{ path: "2024/Header.csv", size: 5 }], passedOver: [{ path: "2024/notes.docx", is: "file" }] }];
 * takeFiles(found, async () => new TextEncoder().encode("CHILD"), async () => true).then(({ files, messages }) => [files.length, ...messages]); // => [1,"2024/notes.docx is not a CSV, XML, .xlsx, Parquet or zip file and was passed over."]
 * takeFiles([{ files: [{ path: "all.csv", size: 2e9 }], passedOver: [] }], async () => new Uint8Array(), async () => true); // throws: "all.csv is larger than"
 */
export async function takeFiles<F extends SizedFile>(
  found: readonly FilesOfFolder<F>[],
  read: (file: F) => Promise<Uint8Array>,
  areWanted: (files: readonly ReturnFile[]) => Promise<boolean>,
): Promise<TakenFiles> {
  const files: ReturnFile[] = [];
  const messages: string[] = [];
  let left: number = readLimits.bytesOfReturn;
  for (const { below, ...at } of found) {
    const own = await bytesOf(at.files, read, left);
    const lower = below === undefined || (await areWanted(own)) ? undefined : await below();
    const isBelow = lower !== undefined && lower.files.length > 0;
    const taken = isBelow ? await bytesOf(lower.files, read, left) : own;
    if (isBelow) for (const { name } of own) messages.push(passedOverFor(name, "not a file of the return"));
    for (const one of (isBelow ? lower : at).passedOver) messages.push(passedOverFor(one.path, reasons[one.is]));
    left -= taken.reduce((sum, { bytes }) => sum + bytes.length, 0);
    files.push(...taken);
  }
  return { files, messages };
}

const reasons: Readonly<Record<PassedOver["is"], string>> = {
  file: "not a CSV, XML, .xlsx, Parquet or zip file",
  folder: "a folder",
};

function passedOverFor(path: string, reason: string): string {
  return `${onOneLine(path)} is ${reason} and was passed over.`;
}

async function bytesOf<F extends SizedFile>(
  found: readonly F[],
  read: (file: F) => Promise<Uint8Array>,
  budget: number,
): Promise<readonly ReturnFile[]> {
  const files: ReturnFile[] = [];
  let left = budget;
  for (const file of found) {
    const name = onOneLine(file.path);
    if (file.size > readLimits.bytesOfFile)
      throw new InputError(`${name} is larger than ${readLimits.bytesOfFile / 1_000_000} million bytes; take it out.`);
    left -= file.size;
    if (left < 0)
      throw new InputError(`${name} brings the files to more than a thousand million bytes, which is too large.`);
    files.push({ name: file.path, bytes: await read(file) });
  }
  return files;
}
