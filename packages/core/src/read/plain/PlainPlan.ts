import type { CodeSet } from "../../return/codeSets.ts";
import type { Delimiter } from "../findDelimiter.ts";

/**
 * What the cells of a column hold: dates that are read day first or in another order, whole numbers, text, the codes of a
 * list; or what can only be read as text unless it is blank.
 */
export type PlainKind = "date" | "date of another order" | "integer" | "text" | "blank" | CodeSet;

/** A column of a plain table. */
export interface PlainColumn {
  readonly kind: PlainKind;
  /** the place of its cell in a row; −1 where the table lacks it */
  readonly cellAt: number;
  /** true of a date without which a row is left out */
  readonly isNeeded: boolean;
}

/** How the rows of a plain table are read. */
export interface PlainPlan {
  readonly delimiter: Delimiter;
  /** cells of a row */
  readonly width: number;
  /** the place of the cell with the identifier of the child, and its heading */
  readonly childAt: number;
  readonly childHeading: string;
  readonly columns: readonly PlainColumn[];
}
