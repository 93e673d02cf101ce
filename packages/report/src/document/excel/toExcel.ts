import type { ReportDocument } from "../ReportDocument.ts";
import { workbookOf } from "./workbookOf.ts";
import { writeWorkbook } from "./writeWorkbook.ts";

/** A report as an Excel file. The same report gives the same bytes. */
export function toExcel(report: ReportDocument): Promise<Uint8Array> {
  return writeWorkbook(workbookOf(report));
}
