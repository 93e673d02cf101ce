import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { isAbsolute, join, resolve, sep } from "node:path";
import { cellFault, proseOf, runCells } from "@lac-analytics/notebook/node";
import type { Notebook } from "@lac-analytics/notebook/render";
import { hashOf } from "../source/hashOf.ts";
import type { NotebookParts } from "./NotebookParts.ts";
import type { RecordedFile } from "./packRecord.ts";

/** A notebook as it stands on disk when its parts are asked for. */
export function notebookOnDisk(notebook: Notebook): NotebookParts {
  return {
    name: notebook.name,
    cells: (source, answer) => runCells(notebook, source, answer),
    prose: () => proseOf(notebook),
    author: () => readFile(join(notebook.folder, "author.md"), "utf8").catch(() => ""),
    picture: (address) => pictureBeside(notebook, address),
    code: () => codeOf(notebook),
    files: () => filesOf(notebook),
    cellFault: (cell, reason) => cellFault(notebook, cell, reason),
  };
}

/** A file in the folder of the notebook or below it: no other can be named, nor led to by a link. */
function pictureBeside({ folder }: Notebook, address: string): Uint8Array {
  const path = resolve(folder, address);
  const requireBelow = (file: string, top: string): void => {
    if (isAbsolute(address) || !file.startsWith(`${top}${sep}`))
      throw new RangeError("it does not stand beside the notebook or in a folder beside it");
  };
  requireBelow(path, resolve(folder));
  if (!existsSync(path)) throw new RangeError("there is no such file beside the notebook");
  requireBelow(realpathSync(path), realpathSync(folder));
  if (!statSync(path).isFile()) throw new RangeError("it is no file");
  return readFileSync(path);
}

/** The code of the cells: `cells.ts`, and after it the files beside it, each under its name. */
async function codeOf({ folder }: Notebook): Promise<string> {
  const beside = (await readdir(folder)).filter((file) => file.endsWith(".ts") && file !== "cells.ts").sort();
  const texts = await Promise.all(
    ["cells.ts", ...beside].map(async (file) => [file, await readFile(join(folder, file), "utf8")] as const),
  );
  return texts.map(([file, text]) => (texts.length === 1 ? text : `// ${file}\n\n${text}`)).join("\n");
}

function filesOf({ name, folder }: Notebook): readonly RecordedFile[] {
  return readdirSync(folder)
    .filter((file) => /\.(?:mdx|md|ts)$/.test(file))
    .map((file) => ({ file: `${name}/${file}`, sha256: hashOf(readFileSync(join(folder, file))) }));
}
