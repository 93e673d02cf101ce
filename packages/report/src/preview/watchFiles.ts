import { type FSWatcher, readdirSync, statSync, watch } from "node:fs";
import { basename, dirname, join } from "node:path";
import { InputError } from "@lac-analytics/core";
import { systemFault } from "@lac-analytics/core/node";

/** Watches files and folders until it is stopped. */
export interface FileWatch {
  /**
   * The paths to watch from now on, in place of those before: a folder with the folders in it, or a file.
   *
   * @throws {InputError} if the system does not let them be watched
   */
  readonly watchOnly: (paths: readonly string[]) => void;
  readonly stop: () => void;
}

/** How long after the last write an edit is told, in milliseconds: a file is often written in several steps. */
const settlingTime = 25;

const tooMany =
  "The files of the notebooks cannot be watched for edits, for the system watches too many already; close other programs that do so.";

/** Folders that hold nothing an author writes. */
const passedOver = new Set(["node_modules", "dist"]);

/**
 * Watches for edits. Folders are watched rather than files, for many editors replace a file by a new one.
 *
 * @param edited is given the files that were written, made or removed, shortly after
 */
export function watchFiles(edited: (paths: readonly string[]) => void): FileWatch {
  const watchers = new Map<string, FSWatcher>();
  const changed = new Set<string>();
  let roots: readonly string[] = [];
  let timer: NodeJS.Timeout | undefined;

  const tell = (): void => {
    const paths = [...changed];
    changed.clear();
    try {
      renew();
    } catch {
      // a folder that is gone again; it is looked for at the next edit
    }
    edited(paths);
  };
  const renew = (): void => {
    const wanted = new Set(roots.flatMap(foldersOf));
    for (const folder of watchers.keys()) {
      if (wanted.has(folder)) continue;
      watchers.get(folder)?.close();
      watchers.delete(folder);
    }
    for (const folder of wanted) if (!watchers.has(folder)) watchFolder(folder);
  };
  const watchFolder = (folder: string): void => {
    const watcher = watch(folder, (_, name) => {
      const path = name === null ? folder : join(folder, name);
      if (!concerns(path)) return;
      changed.add(path);
      clearTimeout(timer);
      timer = setTimeout(tell, settlingTime);
    });
    watcher.on("error", () => watchers.delete(folder));
    watchers.set(folder, watcher);
  };
  const concerns = (path: string): boolean => {
    const name = basename(path);
    if (name.startsWith(".") || name.endsWith("~") || passedOver.has(name)) return false;
    return roots.some((root) => path === root || path.startsWith(join(root, "/")));
  };
  return {
    watchOnly: (paths) => {
      roots = paths;
      try {
        renew();
      } catch (error) {
        throw isFull(error) ? new InputError(tooMany) : systemFault(error);
      }
    },
    stop: () => {
      clearTimeout(timer);
      for (const watcher of watchers.values()) watcher.close();
      watchers.clear();
    },
  };
}

/** The folders to watch for a path: a folder and those in it, or the one that holds a file. */
function foldersOf(path: string): readonly string[] {
  if (!isFolder(path)) return isFolder(dirname(path)) ? [dirname(path)] : [];
  const inside = readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith(".") && !passedOver.has(entry.name))
    .map(({ name }) => join(path, name));
  return [path, ...inside];
}

/** Whether the system watches as many files as it can; it says so in the words of a disk that is full. */
function isFull(error: unknown): boolean {
  return error instanceof Error && "code" in error && ["ENOSPC", "EMFILE", "ENFILE"].includes(String(error.code));
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
