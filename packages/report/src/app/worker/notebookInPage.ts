import { InputError } from "@lac-analytics/core";
import { madeCells, proseOfProgram, settledCells } from "@lac-analytics/notebook/render";
import type { NotebookParts } from "../../build/NotebookParts.ts";
import type { HeldNotebook } from "./heldNotebooks.ts";

/** A notebook out of what the page holds. */
export function notebookInPage({ name, cells, prose, author, code, files, pictures }: HeldNotebook): NotebookParts {
  const fault = (cell: string, reason: string): InputError =>
    new InputError(`The paper "${name}" cannot be made: the cell "${cell}" fails: ${reason}`);
  const cellFault: NotebookParts["cellFault"] = async (cell, reason) => fault(cell, reason);
  return {
    name,
    cells: async (source, answer) =>
      settledCells(await madeCells(cells, source, answer), {
        failed: async (cell, reason) => fault(cell, reason instanceof Error ? reason.message : String(reason)),
        unprintable: cellFault,
      }),
    prose: async () => proseOfProgram(prose),
    author: async () => author,
    picture: (address) => {
      const bytes = pictures[address.replace(/^(\.\/)+/, "")];
      if (bytes === undefined)
        throw new RangeError(
          "this page holds the pictures alone whose names are written out in the paper; write its name there",
        );
      return bytes;
    },
    code: async () => code,
    files: () => files,
    cellFault,
  };
}
