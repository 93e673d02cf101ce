import {
  type FolderContents,
  fileNameKind,
  filesOfFolder,
  holdsReturn,
  InputError,
  type ReturnFile,
} from "@lac-analytics/core";
import type { GivenFile } from "../Questions.ts";

/** The bytes of files, and what was passed over on the way to them, in sentences. */
interface ReturnFiles {
  readonly files: readonly ReturnFile[];
  readonly messages: readonly string[];
}

/**
 * The files of a return among those that were given, in order of folder and name as a disk has them. A file that was
 * named is read whatever its name; of a folder those that the command would read of it.
 *
 * @throws {InputError} if there is none
 */
export async function returnFiles(given: readonly GivenFile[]): Promise<ReturnFiles> {
  const inOrder = given.toSorted(({ path: one }, { path: other }) => (one < other ? -1 : one > other ? 1 : 0));
  const named = inOrder.filter(({ path }) => !path.includes("/"));
  const files = [...(await bytesOfAll(named))];
  const messages: string[] = [];
  const folders = new Set(inOrder.flatMap(({ path }) => (path.includes("/") ? [firstFolder(path)] : [])));
  for (const folder of folders) {
    const { below, ...at } = await filesOfFolder(folder, async (path) => contentsOf(path, inOrder));
    const found = await bytesOfAll(at.files);
    const isBeside = below !== undefined && below.files.length > 0 && !(await holdsReturn(found));
    files.push(...(isBeside ? await bytesOfAll(below.files) : found));
    if (isBeside) messages.push(...found.map(({ name }) => `${name} is not a file of the return and was passed over.`));
    for (const path of (isBeside ? below : at).passedOver)
      messages.push(`${path} is not a CSV, XML, .xlsx, Parquet or zip file and was passed over.`);
  }
  if (files.length > 0) return { files, messages };
  throw new InputError(
    "There is no CSV, XML, .xlsx, Parquet or zip file in what was given; give the files of the return, or their folder.",
  );
}

/** What lies in a folder of those that were given. */
function contentsOf(folder: string, given: readonly GivenFile[]): FolderContents<GivenFile> {
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

function bytesOfAll(given: readonly GivenFile[]): Promise<readonly ReturnFile[]> {
  return Promise.all(given.map(async (file) => ({ name: file.path, bytes: await bytesOf(file) })));
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
