import type { CellFault } from "./ColumnBuilder.ts";

/** A cell that says in a word that it is blank. */
export function blankWordFault(word: string): CellFault {
  return { code: "blank-word", severity: "query", says: "", listed: word.toUpperCase() };
}

/** A cell that was read without what cannot be seen in it. */
export const hiddenCharacterFault: CellFault = { code: "hidden-character", severity: "query", says: "", listed: "" };
