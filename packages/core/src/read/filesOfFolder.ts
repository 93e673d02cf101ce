import { InputError } from "./InputError.ts";

/** What lies in a folder, hidden files and folders left out, in order of name. */
export interface FolderContents<F> {
  /** files of a form in which a return is kept */
  readonly files: readonly F[];
  /** the paths of other files */
  readonly passedOver: readonly string[];
  /** the paths of folders */
  readonly folders: readonly string[];
}

/** The files that a folder means, and those beside them that it does not. */
export interface FilesOfFolder<F> {
  readonly files: readonly F[];
  readonly passedOver: readonly string[];
  /** the files in the folders of the folder, for where its own are no return */
  readonly below?: Omit<FilesOfFolder<F>, "below">;
}

/** How far down is looked: a year in a council's folder, with the files in one more. A whole disk that is given by mistake ends soon. */
const deepest = 3;

/**
 * The files of a return in a folder: its own, or where it has none those of the folders in it, of each of which the same
 * is true.
 *
 * @param look gives what lies in a folder
 * @throws {InputError} if there are none
 */
export async function filesOfFolder<F>(
  path: string,
  look: (folder: string) => Promise<FolderContents<F>>,
): Promise<FilesOfFolder<F>> {
  const { files, folders, passedOver } = await look(path);
  const inFolders = await filesIn(folders, look, 1);
  const below = { files: inFolders.files, passedOver: [...passedOver, ...inFolders.passedOver] };
  if (files.length > 0) return { files, passedOver: [...passedOver, ...folders].sort(), below };
  if (below.files.length > 0) return below;
  throw new InputError(`${path} is a folder without CSV, XML, .xlsx or Parquet files; give the one that holds them.`);
}

async function filesIn<F>(
  paths: readonly string[],
  look: (folder: string) => Promise<FolderContents<F>>,
  depth: number,
): Promise<Pick<FilesOfFolder<F>, "files" | "passedOver">> {
  const found = await Promise.all(
    paths.map(async (path) => {
      const { files, folders, passedOver } = await look(path);
      if (files.length > 0 || depth === deepest) return { files, passedOver: [...passedOver, ...folders] };
      const below = await filesIn(folders, look, depth + 1);
      return { files: below.files, passedOver: [...passedOver, ...below.passedOver] };
    }),
  );
  return {
    files: found.flatMap(({ files }) => files),
    passedOver: found.flatMap(({ passedOver }) => passedOver),
  };
}
