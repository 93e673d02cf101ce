import type { ChartTable } from "@lac-analytics/charts";

/** A table of the page: that of a chart, in which a cell may also be set off from the others. */
export interface ModelTable extends Pick<ChartTable, "caption" | "columns"> {
  readonly rows: readonly (readonly ModelCell[])[];
}

export type ModelCell = string | number | { readonly text: string; readonly tone: CellTone };

/** How a caseload stands to the target; the text of the cell says it too. */
export type CellTone = "within" | "unsure" | "over";
