import {
  type FilesOfFolder,
  type FolderContents,
  fileNameKind,
  filesOfFolder,
  holdsReturn,
  InputError,
  type SizedFile,
  type TakenFiles,
  takeFiles,
} from "@lac-analytics/core";
import type { GivenFile } from "../Questions.ts";

/** A file that was given, with the size that the browser says it has. */
type SizedGiven = GivenFile & SizedFile;

/**
 * The files of a return among those that were given, in order of folder and name as a disk has them. A file that was
 * named is read whatever its name; of a folder those that the command would read of it.
 *
 * @throws {InputError} if there is none, or they are too large
 */
export async function returnFiles(given: readonly GivenFile[]): Promise<TakenFiles> {
  const inOrder = given
    .map((file): SizedGiven => ({ ...file, size: file.contents.size }))
    .toSorted(({ path: one }, { path: other }) => (one < other ? -1 : one > other ? 1 : 0));
  const named = inOrder.filter(({ path }) => !path.includes("/"));
  const folders = new Set(inOrder.flatMap(({ path }) => (path.includes("/") ? [firstFolder(path)] : [])));
  const found: FilesOfFolder<SizedGiven>[] = [{ files: named, passedOver: [] }];
  for (const folder of folders) found.push(await filesOfFolder(folder, async (path) => contentsOf(path, inOrder)));
  const taken = await takeFiles(found, bytesOf, holdsReturn);
  if (taken.files.length > 0) return taken;
  throw new InputError(
    "There is no CSV, XML, .xlsx, Parquet or zip file in what was given; give the files of the return, or their folder.",
  );
}

/** What lies in a folder of those that were given. */
function contentsOf(folder: string, given: readonly SizedGiven[]): FolderContents<SizedGiven> {
  const within = given.filter(({ path }) => path.startsWith(`${folder}/`));
  const nameIn = (path: string): string => firstFolder(path.slice(folder.length + 1));
  const isFile = ({ path }: GivenFile): boolean => path === `${folder}/${nameIn(path)}`;
  const own = within.filter(isFile);
  const folders = new Set(within.filter((file) => !isFile(file)).map(({ path }) => nameIn(path)));
  return {
    files: own.filter(({ path }) => fileNameKind(nameIn(path)) === "readable"),
    passedOver: own.flatMap(({ path }) => (fileNameKind(nameIn(path)) === "other" ? [path] : [])),
    folders: [...folders].filter((name) => fileNameKind(name) !== "hidden").map((name) => `${folder}/${name}`),
  };
}

/** What stands before the first stroke of a path, or all of it. */
function firstFolder(path: string): string {
  return path.split("/", 1)[0] ?? path;
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
