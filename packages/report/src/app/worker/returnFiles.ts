import { fileNameKind, InputError, type ReturnFile } from "@lac-analytics/core";
import type { GivenFile } from "../Questions.ts";

/** The bytes of files, and what was passed over on the way to them, in sentences. */
interface ReturnFiles {
  readonly files: readonly ReturnFile[];
  readonly messages: readonly string[];
}

/**
 * The files of a return among those that were given, in order of folder and name as a disk has them. A file that was
 * named is read whatever its name; of a folder those that a return may have.
 *
 * @throws {InputError} if there is none
 */
export async function returnFiles(given: readonly GivenFile[]): Promise<ReturnFiles> {
  const inOrder = given.toSorted(
    (one, other) => compared(folderOf(one), folderOf(other)) || compared(one.path, other.path),
  );
  const files: ReturnFile[] = [];
  const messages: string[] = [];
  for (const { path, contents } of inOrder) {
    const kind = path.includes("/") ? fileNameKind(path.slice(path.lastIndexOf("/") + 1)) : "readable";
    if (kind === "readable") files.push({ name: path, bytes: await bytesOf({ path, contents }) });
    else if (kind === "other")
      messages.push(`${path} is not a CSV, XML, .xlsx, Parquet or zip file and was passed over.`);
  }
  if (files.length > 0) return { files, messages };
  throw new InputError(
    "There is no CSV, XML, .xlsx, Parquet or zip file in what was given; give the files of the return, or their folder.",
  );
}

/**
 * The bytes of a file that was given.
 *
 * @throws {InputError} if it cannot be read
 */
export async function bytesOf({ path, contents }: GivenFile): Promise<Uint8Array> {
  try {
    return new Uint8Array(await contents.arrayBuffer());
  } catch {
    throw new InputError(
      `${path} cannot be read: it was changed, moved or closed to others since it was given; give it again.`,
    );
  }
}

function folderOf({ path }: GivenFile): string {
  return path.slice(0, path.lastIndexOf("/") + 1);
}

function compared(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
