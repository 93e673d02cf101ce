import type { FileAccount } from "@lac-analytics/core";
import type { Cell, Table } from "@lac-analytics/document";
import { textCell } from "./textCell.ts";

/** What became of the files of a return and of their rows. */
export function accountTable(account: readonly FileAccount[]): Table {
  return {
    kind: "table",
    title: "",
    caption: "What became of each file",
    columns: [
      { label: "File", kind: "text" },
      { label: "Read as", kind: "text" },
      { label: "Rows read", kind: "number" },
      { label: "Kept", kind: "number" },
      { label: "Left out", kind: "number" },
      { label: "Cells not read", kind: "number" },
    ],
    rows: account.map(({ file, as, rowsRead, rowsKept, rowsReported, cellsUnread }) => [
      textCell(file),
      textCell(as),
      ...[rowsRead, rowsKept, rowsReported, cellsUnread].map((value): Cell => ({ kind: "number", value, decimals: 0 })),
    ]),
  };
}
