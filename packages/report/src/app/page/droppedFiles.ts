/// <reference lib="dom" />
import type { GivenFile } from "../Questions.ts";
import { PageFault } from "./PageFault.ts";

/** Files that were chosen, with their paths where a folder was. */
export function chosenFiles(files: Iterable<File>): readonly GivenFile[] {
  return [...files].map((file) => ({
    path: file.webkitRelativePath === "" ? file.name : file.webkitRelativePath,
    contents: file,
  }));
}

/** What browsers have for what was dropped, where a page is opened from disk; not in the types of all of them. */
interface DroppedItem {
  readonly getAsFileSystemHandle?: () => Promise<Handle | null>;
}

type Handle =
  | { readonly kind: "file"; readonly name: string; readonly getFile: () => Promise<File> }
  | { readonly kind: "directory"; readonly name: string; readonly values: () => AsyncIterable<Handle> };

/**
 * Files that were dropped, and those of folders that were, with their paths.
 *
 * @throws {PageFault} if they cannot be read
 */
export async function droppedFiles(dropped: DataTransfer): Promise<readonly GivenFile[]> {
  const items = [...dropped.items].filter(({ kind }) => kind === "file");
  // all are asked for before the first is waited for: what was dropped is gone after that
  const found = items.map(async (item): Promise<readonly GivenFile[]> => {
    const entry = item.webkitGetAsEntry();
    const file = item.getAsFile();
    if (entry === null || entry.isFile) return file === null ? [] : chosenFiles([file]);
    const handle = await (item as DataTransferItem & DroppedItem).getAsFileSystemHandle?.();
    return handle === null || handle === undefined ? filesOfEntry(entry) : filesOfHandle(handle, "");
  });
  try {
    return (await Promise.all(found)).flat();
  } catch {
    throw new PageFault("What was dropped cannot be read; choose the files under Return.");
  }
}

async function filesOfHandle(handle: Handle, folder: string): Promise<readonly GivenFile[]> {
  const path = `${folder}${handle.name}`;
  if (handle.kind === "file") return [{ path, contents: await handle.getFile() }];
  const files: GivenFile[] = [];
  for await (const inside of handle.values()) files.push(...(await filesOfHandle(inside, `${path}/`)));
  return files;
}

async function filesOfEntry(entry: FileSystemEntry): Promise<readonly GivenFile[]> {
  const path = entry.fullPath.replace(/^\//, "");
  if (isFile(entry)) return [{ path, contents: await new Promise<File>((done, failed) => entry.file(done, failed)) }];
  if (!isFolder(entry)) return [];
  const reader = entry.createReader();
  const files: GivenFile[] = [];
  for (;;) {
    const entries = await new Promise<FileSystemEntry[]>((done, failed) => reader.readEntries(done, failed));
    if (entries.length === 0) return files;
    for (const inside of entries) files.push(...(await filesOfEntry(inside)));
  }
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}
