import type { FileEntry } from "@zip.js/zip.js";
import { InputError } from "./InputError.ts";
import type { ReturnFile } from "./ReturnFile.ts";
import { readLimits } from "./readLimits.ts";
import { unpackEntry } from "./unpackEntry.ts";
import { zipReader } from "./zipReader.ts";

/** A file of a zip that was not unpacked. */
export interface RefusedFile {
  readonly name: string;
  /** why, as a sentence */
  readonly message: string;
  /** true where nothing of a return can be lost by it */
  readonly harmless: boolean;
}

/** The files of a zip, unpacked. */
export interface ZipContents {
  readonly files: readonly ReturnFile[];
  readonly refused: readonly RefusedFile[];
}

/** Whether the bytes begin as those of a zip do. */
export function isZip(bytes: Uint8Array): boolean {
  const [p, k, third, fourth] = bytes;
  return p === 0x50 && k === 0x4b && ((third === 3 && fourth === 4) || (third === 5 && fourth === 6));
}

/**
 * Unpacks the files of a zip. Names in it are labels and never paths.
 *
 * @param budget bytes that may be unpacked in all
 * @throws {InputError} if it is damaged or too large
 */
export async function openZip(file: ReturnFile, budget: number): Promise<ZipContents> {
  const reader = await zipReader(file.bytes);
  const files: ReturnFile[] = [];
  const refused: RefusedFile[] = [];
  let left = budget;
  try {
    for await (const entry of reader.getEntriesGenerator({ filenameValidation: "tolerant" })) {
      if (files.length + refused.length >= readLimits.files) {
        throw new InputError(`${file.name} holds more than ${readLimits.files} files.`);
      }
      const name = `${file.name}/${entry.filename.replace(/\p{C}/gu, " ")}`;
      const reason = entry.directory ? undefined : refusal(entry);
      if (reason !== undefined) refused.push({ name, ...reason, message: `${name} ${reason.message}.` });
      else if (!entry.directory) {
        const bytes = await unpackEntry(entry, left, name);
        left -= bytes.length;
        files.push({ name, bytes });
      }
    }
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(`${file.name} is damaged and cannot be unpacked; make the zip again.`);
  } finally {
    await reader.close();
  }
  return { files, refused };
}

function refusal(entry: FileEntry): { readonly message: string; readonly harmless: boolean } | undefined {
  const parts = entry.filename.split(/[/\\]/);
  if (parts.some((part) => part === "__MACOSX" || /^\.(?!\.?$)|^~\$/.test(part))) {
    return { message: "is a hidden file of the system and was passed over", harmless: true };
  }
  if (entry.encrypted)
    return { message: "is protected by a password; make the zip again without one", harmless: false };
  if (entry.symlink) return { message: "is a link and not a file, and was passed over", harmless: false };
  if (/\.zip$/i.test(entry.filename)) {
    return { message: "is a zip inside a zip and was not opened; give it by itself", harmless: false };
  }
  return undefined;
}
