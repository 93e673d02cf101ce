import type { ColumnBuilder } from "./ColumnBuilder.ts";

/** A column of text. */
export function textColumn(): ColumnBuilder {
  const texts: string[] = [];
  return {
    put: (row, text) => {
      texts[row] = text;
      return undefined;
    },
    textAt: (row) => texts[row] ?? "",
    unreadAmong: () => 0,
    inOrder: (order) => {
      const ordered = Array.from(order, (row) => texts[row] ?? "");
      return { at: (row) => ordered[row] ?? "" };
    },
  };
}
