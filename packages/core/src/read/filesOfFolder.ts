import { InputError } from "./InputError.ts";

/** What lies in a folder, hidden files and folders left out. */
export interface FolderContents<F> {
  /** files of a form in which a return is kept, in order of name */
  readonly files: readonly F[];
  /** the paths of other files */
  readonly passedOver: readonly string[];
  /** the paths of folders, in order of name */
  readonly folders: readonly string[];
}

/** What lies where files are looked for, and is not read. */
export interface PassedOver {
  readonly path: string;
  readonly is: "file" | "folder";
}

/** The files that a path means, and what beside them it does not, in order of path. */
export interface FoundFiles<F> {
  readonly files: readonly F[];
  readonly passedOver: readonly PassedOver[];
}

/** The files that a folder means, and those beside them that it does not. */
export interface FilesOfFolder<F> extends FoundFiles<F> {
  /** looks for the files in the folders of the folder, for where its own are no return; none where it has no folders */
  readonly below?: () => Promise<FoundFiles<F>>;
}

/** How far down is looked: a year in a council's folder, with the files in one more. A whole disk that is given by mistake ends soon. */
const deepest = 3;

/**
 * The files of a return in a folder: its own, or where it has none those of the folders in it, of each of which the same
 * is true. Nobody looks into the folders of one that has files until `below` is called.
 *
 * @param look gives what lies in a folder
 * @throws {InputError} if there are none
 * @example
 * const look = async () => ({ files: ["Header.csv"], passedOver: ["notes.txt"], folders: [] });
 * filesOfFolder("2025", look); // => { "files": ["Header.csv"], "passedOver": [{ "path": "notes.txt", "is": "file" }] }
 */
export async function filesOfFolder<F>(
  path: string,
  look: (folder: string) => Promise<FolderContents<F>>,
): Promise<FilesOfFolder<F>> {
  const { files, folders, passedOver } = await look(path);
  const below = async (): Promise<FoundFiles<F>> => {
    const found = await filesIn(folders, look, 1);
    return { files: found.files, passedOver: inOrder([...filesOver(passedOver), ...found.passedOver]) };
  };
  if (files.length > 0) {
    const own = { files, passedOver: inOrder([...filesOver(passedOver), ...foldersOver(folders)]) };
    return folders.length === 0 ? own : { ...own, below };
  }
  const found = await below();
  if (found.files.length > 0) return found;
  throw new InputError(
    `${path} is a folder without CSV, XML, .xlsx, Parquet or zip files; give the one that holds them.`,
  );
}

async function filesIn<F>(
  paths: readonly string[],
  look: (folder: string) => Promise<FolderContents<F>>,
  depth: number,
): Promise<FoundFiles<F>> {
  const found = await Promise.all(
    paths.map(async (path): Promise<FoundFiles<F>> => {
      const { files, folders, passedOver } = await look(path);
      if (files.length > 0 || depth === deepest)
        return { files, passedOver: [...filesOver(passedOver), ...foldersOver(folders)] };
      const below = await filesIn(folders, look, depth + 1);
      return { files: below.files, passedOver: [...filesOver(passedOver), ...below.passedOver] };
    }),
  );
  return {
    files: found.flatMap(({ files }) => files),
    passedOver: found.flatMap(({ passedOver }) => passedOver),
  };
}

function filesOver(paths: readonly string[]): readonly PassedOver[] {
  return paths.map((path) => ({ path, is: "file" }));
}

function foldersOver(paths: readonly string[]): readonly PassedOver[] {
  return paths.map((path) => ({ path, is: "folder" }));
}

function inOrder(passedOver: readonly PassedOver[]): readonly PassedOver[] {
  return passedOver.toSorted(({ path: one }, { path: other }) => (one < other ? -1 : one > other ? 1 : 0));
}
