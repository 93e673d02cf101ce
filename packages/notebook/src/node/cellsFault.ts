import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { InputError } from "@lac-analytics/core";
import type { Notebook } from "../cells/Notebook.ts";
import type { ModulePlace } from "./loadModule.ts";

/**
 * The one sentence on an error that arose while the cells of a notebook were computed: it names the notebook, the cell
 * or cells that it stops, where that is plain to see, the file and the line.
 *
 * @param places in the notebook's files through which it came, the innermost first
 * @param cell the one that failed, where that is known
 */
export async function cellsFault(
  { name, folder }: Notebook,
  error: unknown,
  places: readonly ModulePlace[],
  cell?: string,
): Promise<InputError> {
  const [place] = places;
  const stopped = cell === undefined ? await stoppedCells(folder, places) : [cell];
  const where = place === undefined ? "cells.ts" : `${place.file} line ${place.line}`;
  return new InputError(`The notebook "${name}" cannot be built: ${failing(stopped)}${where}: ${messageOf(error)}`);
}

/**
 * The one sentence on a cell of a notebook that was computed and is no use: it names the line on which the cell stands.
 *
 * @example
 * const notebook = { name: "placements", folder: `${notebooks}/placements` };
 * cellFault(notebook, "homes", "it is undefined, which a page cannot print").then(({ message }) => message); // => "The notebook \"placements\" cannot be built: the cell \"homes\" fails: cells.ts: it is undefined, which a page cannot print"
 */
export async function cellFault({ name, folder }: Notebook, cell: string, reason: string): Promise<InputError> {
  const { lineOfCell } = await import("./failingCells.ts");
  const line = lineOfCell(await codeOf(folder), cell);
  const where = line === undefined ? "cells.ts" : `cells.ts line ${line}`;
  return new InputError(`The notebook "${name}" cannot be built: ${failing([cell])}${where}: ${reason}`);
}

async function stoppedCells(folder: string, places: readonly ModulePlace[]): Promise<readonly string[]> {
  const own = places.filter(({ file }) => file === "cells.ts");
  if (own.length === 0) return [];
  const { failingCells } = await import("./failingCells.ts");
  return failingCells(await codeOf(folder), own);
}

function codeOf(folder: string): Promise<string> {
  return readFile(join(folder, "cells.ts"), "utf8");
}

function failing(cells: readonly string[]): string {
  const named = cells.slice(0, 3).map((cell) => `"${cell}"`);
  const [first = "", second] = named;
  if (second === undefined) return cells.length === 0 ? "" : `the cell ${first} fails: `;
  const rest = cells.length - named.length;
  if (rest > 0) return `the cells ${named.join(", ")} and ${rest} more fail: `;
  return `the cells ${named.slice(0, -1).join(", ")} and ${named.at(-1)} fail: `;
}

function messageOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).replaceAll(/\s*\n\s*/g, " ");
}
