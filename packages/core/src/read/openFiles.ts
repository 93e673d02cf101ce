import { InputError } from "./InputError.ts";
import { isZip, openZip } from "./openZip.ts";
import type { Problem } from "./Problem.ts";
import type { ReturnFile } from "./ReturnFile.ts";
import { readLimits } from "./readLimits.ts";

/** Files with the zips among them opened. */
export interface OpenedFiles {
  readonly files: readonly ReturnFile[];
  readonly messages: readonly string[];
}

/**
 * Opens the zips among files, and takes the other files as they are.
 *
 * @throws {InputError} if there is no file, a zip is damaged, or there is more than can be read
 */
export async function openFiles(
  files: readonly ReturnFile[],
  report: (problem: Problem) => void,
): Promise<OpenedFiles> {
  if (files.length === 0) throw new InputError("No file was given to read a return from.");
  const opened: ReturnFile[] = [];
  const messages: string[] = [];
  let budget: number = readLimits.bytesOfReturn;
  for (const { name, bytes } of files) {
    const file = { name: name.replace(/\p{C}/gu, " "), bytes };
    const contents = isZip(bytes) ? await openZip(file, budget) : { files: [file], refused: [] };
    for (const { name: refused, message, harmless } of contents.refused) {
      if (harmless) messages.push(message);
      else report({ code: "not-opened", severity: "error", file: refused, message });
    }
    for (const content of contents.files) budget -= content.bytes.length;
    opened.push(...contents.files);
    if (opened.length > readLimits.files) throw new InputError(`More than ${readLimits.files} files were given.`);
    if (budget < 0) throw new InputError(`${file.name} brings the files to more than a thousand million bytes.`);
  }
  return { files: opened, messages };
}
