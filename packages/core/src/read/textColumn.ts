import type { TextColumn } from "../return/Return.ts";
import { isBlankWord } from "./blankWords.ts";
import type { CellFault, ColumnBuilder } from "./ColumnBuilder.ts";
import { blankWordFault, hiddenCharacterFault } from "./gatheredFaults.ts";
import { lostDigits } from "./lostDigits.ts";
import { plainCell } from "./plainCell.ts";

/** A column of text being filled. */
export interface TextColumnBuilder extends ColumnBuilder {
  readonly inOrder: (order: Uint32Array) => TextColumn;
}

/** A column of text: identifiers, postcodes and the like. */
export function textColumn(): TextColumnBuilder {
  const texts: string[] = [];
  const put = (row: number, text: string, fault?: CellFault): CellFault | undefined => {
    texts[row] = text;
    return fault;
  };
  return {
    put: (row, cell) => {
      const { text, isCleaned } = plainCell(cell);
      if (isBlankWord(text)) return put(row, "", text === "" ? undefined : blankWordFault(text));
      if (lostDigits.test(text)) return put(row, "", lostDigitsFault);
      return put(row, text, isCleaned ? hiddenCharacterFault : undefined);
    },
    textAt: (row) => texts[row] ?? "",
    unreadAmong: () => 0,
    inOrder: (order) => {
      const ordered = Array.from(order, (row) => texts[row] ?? "");
      return { at: (row) => ordered[row] ?? "" };
    },
  };
}

const lostDigitsFault: CellFault = {
  code: "lost-digits",
  severity: "error",
  says: "is a number that Excel has shortened, so its last digits are lost; export it again as text",
};
