import { csvText } from "@lac-analytics/document";
import type { OutputTable } from "../../answers/OutputTable.ts";
import { rowsWorkbook } from "../../answers/rowsWorkbook.ts";
import type { FileForm, MadeFile } from "../Questions.ts";

/** A table as a file to be taken away, as the command writes it. */
export async function tableFile(table: OutputTable, stem: string, form: FileForm): Promise<MadeFile> {
  const name = `${stem}.${form}`;
  if (form === "csv") {
    const columns = table.columns.map((column) => column.name);
    return { name, type: "text/csv;charset=utf-8", bytes: new TextEncoder().encode(csvText(columns, table.rows)) };
  }
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  return { name, type, bytes: Uint8Array.from(await rowsWorkbook(table)) };
}
