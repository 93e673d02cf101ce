import type { ColumnBuilder } from "./ColumnBuilder.ts";

/** A column of text. */
export function textColumn(): ColumnBuilder {
  const texts: string[] = [];
  return {
    put: (row, text) => {
      texts[row] = text;
      return undefined;
    },
    inOrder: (order) => ({ at: (row) => texts[order[row] ?? -1] ?? "" }),
  };
}
