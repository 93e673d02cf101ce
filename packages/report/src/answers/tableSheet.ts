import type { ChartTable } from "@lac-analytics/charts";
import { sheetTable, type Worksheet } from "@lac-analytics/document/workbook";
import { tableBlock } from "@lac-analytics/notebook/render";

/** A table of a page as a worksheet: its words that are numbers become numbers, shown as the page shows them. */
export function tableSheet(name: string, table: ChartTable): Worksheet {
  return { name, tableName: name.replaceAll(" ", "_"), lines: [table.caption], table: sheetTable(tableBlock(table)) };
}
