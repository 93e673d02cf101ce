import type { Cells } from "./runCells.ts";

/**
 * The cells as the prose sees them: a name that no cell has stops the build, where it would otherwise print nothing.
 * Names that begin with two dollar signs are the renderer's own.
 *
 * @throws {ReferenceError} on reading such a name, naming the cell
 */
export function strictCells(cells: Cells): Cells {
  return new Proxy(cells, {
    get(target, name, receiver): unknown {
      if (typeof name === "string" && !name.startsWith("$$") && !Object.hasOwn(target, name)) {
        throw new ReferenceError(`it uses the cell "${name}", which cells.ts does not make`);
      }
      return Reflect.get(target, name, receiver);
    },
  });
}
