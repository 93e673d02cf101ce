import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { InputError } from "@lac-analytics/core";
import type { Notebook } from "./Notebook.ts";
import type { NotebookSource } from "./NotebookSource.ts";

/** The cells of a notebook: plain data by name. */
export type Cells = Readonly<Record<string, unknown>>;

/**
 * Computes a notebook's cells: calls the function `cells` that its `cells.ts` exports.
 *
 * @throws {InputError} if there is no such function, or it fails or returns what a page cannot print: the sentence names the notebook, the file and the line
 */
export async function runCells({ name, folder }: Notebook, source: NotebookSource): Promise<Cells> {
  const file = join(folder, "cells.ts");
  const url = pathToFileURL(file).href;
  try {
    const { cells }: { cells?: (source: NotebookSource) => Cells | Promise<Cells> } = await import(url);
    if (typeof cells !== "function") throw new TypeError("it exports no function called cells");
    return requirePlain(await cells(source));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const line = error instanceof Error ? lineIn(`${name}/cells.ts:`, error.stack ?? "") : "";
    throw new InputError(`The notebook "${name}" cannot be built: cells.ts${line}: ${message}`);
  }
}

/** Cells are what a page can print: text, finite numbers, true and false, nothing, and plain data of these. */
function requirePlain(cells: Cells): Cells {
  if (typeof cells !== "object" || cells === null) throw new TypeError("the function cells returns no cells");
  for (const [name, cell] of Object.entries(cells)) {
    const isPrintable =
      typeof cell === "number"
        ? Number.isFinite(cell)
        : cell !== undefined && typeof cell !== "function" && !(cell instanceof Promise);
    if (!isPrintable) throw new TypeError(`the cell "${name}" is ${String(cell)}, which a page cannot print`);
  }
  return cells;
}

/** The line of a file at which an error arose, from the first frame of its stack that stands there. */
function lineIn(file: string, stack: string): string {
  const frame = stack.split("\n").find((line) => line.includes(file));
  const place = frame === undefined ? null : /:(\d+):\d+\)?$/.exec(frame);
  return place === null ? "" : ` line ${place[1]}`;
}
