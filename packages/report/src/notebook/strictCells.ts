import type { Cells } from "./runCells.ts";

/**
 * The cells as the prose sees them: a name that no cell has stops the build, where it would otherwise print nothing.
 *
 * @throws {ReferenceError} on reading such a name, naming the notebook and the cells there are
 */
export function strictCells(notebook: string, cells: Cells): Cells {
  return new Proxy(cells, {
    get(target, name, receiver): unknown {
      if (typeof name === "string" && !Object.hasOwn(target, name)) {
        throw new ReferenceError(
          `The notebook "${notebook}" cannot be built: report.mdx uses the cell "${name}", and cells.ts makes ${Object.keys(target).join(", ")}.`,
        );
      }
      return Reflect.get(target, name, receiver);
    },
  });
}
