import type { Document } from "../model/Document.ts";
import { workbookOf } from "./workbookOf.ts";
import { writeWorkbook } from "./writeWorkbook.ts";

/** A document as an Excel file. The same document gives the same bytes. */
export function toExcel(report: Document): Promise<Uint8Array> {
  return writeWorkbook(workbookOf(report));
}
