// notebooks
export { type Cells, runCells } from "./notebook/runCells.ts";
export type { NotebookSource } from "./notebook/NotebookSource.ts";
export { strictCells } from "./notebook/strictCells.ts";
// words for prose
// build
export { buildReports, type ReportOrder } from "./build/buildReports.ts";
export type { ReportPage, SoftwareVersion, SourceFile } from "./build/ReportPage.ts";
