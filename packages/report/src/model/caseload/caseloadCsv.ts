import {
  type CaseloadProjection,
  caseloadColumns,
  caseloadRows,
  caseloadYearColumns,
  caseloadYearRows,
} from "@lac-analytics/core/project";
import { csvText } from "@lac-analytics/document";
import { asRow } from "../../answers/OutputTable.ts";

/** Scenarios by month, or by financial year, as `lac project caseload` writes them of their files, byte for byte. */
export function caseloadCsv(projections: readonly CaseloadProjection[], by: "month" | "year"): string {
  return by === "year"
    ? csvText(caseloadYearColumns, projections.flatMap(caseloadYearRows).map(asRow))
    : csvText(caseloadColumns, projections.flatMap(caseloadRows).map(asRow));
}
