import type { ColumnKind } from "../return/fileLayouts.ts";
import type { Column } from "../return/Return.ts";
import type { Problem } from "./Problem.ts";
import type { PlainCells } from "./plain/PlainPart.ts";

/** What is wrong with a cell: `says` follows the name of the column and the cell in a sentence. */
export interface CellFault extends Pick<Problem, "code" | "severity"> {
  readonly says: string;
  /** true where the whole column will be so, and one cell stands for all */
  readonly oncePerColumn?: boolean;
  /** what is listed of the cell where all such cells of a file, of whatever column, are said in one sentence */
  readonly listed?: string;
}

/** A column being filled, row by row, and then put in order. */
export interface ColumnBuilder {
  /** stores a cell of a table, by its place among the sources, as row `row`; a second cell for a row takes the place of the first */
  readonly put: (row: number, cell: string, source: number) => CellFault | undefined;
  /** stores cells that were read from the bytes of a plain text as row `row` and those after it: `from` up to, not including, `to` of the part */
  readonly putCells: (row: number, cells: PlainCells, from: number, to: number, bytes: Uint8Array) => void;
  /** what a row holds, as text: the code, the date in ISO form, the number, or the cell itself where it cannot be read */
  readonly textAt: (row: number) => string;
  /** how many of some rows hold a cell that could not be read */
  readonly unreadAmong: (rows: Uint32Array) => number;
  /** the finished column, in which row `i` is the row `order[i]` that was stored */
  readonly inOrder: (order: Uint32Array) => Column<ColumnKind>;
}
