import type { Block } from "@lac-analytics/document";
import type { Cells } from "../cells/Cells.ts";
import { blocksOf } from "./blocksOf.ts";
import { components } from "./components.ts";
import { proseError } from "./ProseNode.ts";
import type { UsedName } from "./proseRules.ts";
import { nodesOf, proseRuntime } from "./proseRuntime.ts";
import { noPictures, type ReadPicture, withPictures } from "./withPictures.ts";

/** Prose that was compiled: its title, and what it says of some cells. */
export interface Prose {
  readonly title: string;
  /**
   * @param pictures gives the pictures that it names; without it none can be had
   * @throws {Error} with its place, if it uses a cell or a picture that there is not, or cannot be run
   */
  readonly blocks: (cells: Cells, pictures?: ReadPicture) => Promise<readonly Block[]>;
}

/** The program that prose is: what it says, once the names that stand in it are known. */
export interface ProseProgram {
  readonly title: string;
  readonly used: readonly UsedName[];
  readonly run: (known: ReadonlyMap<string, unknown>) => unknown;
}

/**
 * Prose out of its program.
 *
 * @param imported what it imports, by the names that it has there
 * @example
 * const used = [{ name: "children", isOwn: false, place: { line: 1, column: 2 } }];
 * const prose = proseOfProgram({ title: "Homes", used, run: (known) => ["We look after ", known.get("children"), "."] });
 * prose.blocks({ children: 315 }).then(([line]) => line.runs[0].text); // => "We look after 315."
 * prose.blocks({}).catch(({ message }) => message); // => "it uses the cell \"children\", which cells.ts does not make"
 */
export function proseOfProgram(
  { title, used, run }: ProseProgram,
  imported: readonly (readonly [string, unknown])[] = [],
): Prose {
  return {
    title,
    blocks: async (cells, pictures = noPictures) => {
      requireCells(used, cells);
      const own = used.filter(({ name }) => Object.hasOwn(cells, name)).map(({ name }) => [name, cells[name]] as const);
      const known = new Map<string, unknown>([
        ...own,
        ...Object.entries(components),
        ...imported,
        ...Object.entries(proseRuntime),
      ]);
      return blocksOf(withPictures(nodesOf(run(known), {}), pictures));
    },
  };
}

function requireCells(used: readonly UsedName[], cells: Cells): void {
  const missing = used.find(({ name, isOwn }) => !isOwn && !Object.hasOwn(cells, name));
  if (missing === undefined) return;
  const { name, place } = missing;
  throw proseError(
    name === "props" || name === "cells"
      ? `${name} is not defined; a cell is called by its own name, such as {${Object.keys(cells)[0] ?? "rate"}}`
      : `it uses the cell "${name}", which cells.ts does not make`,
    place,
  );
}
