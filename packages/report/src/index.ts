// notebooks

// build
export { buildReports, type ReportOrder } from "./build/buildReports.ts";
export type { ReportPage, SoftwareVersion, SourceFile } from "./build/ReportPage.ts";
export { type ReportFormat, reportFormats, type WrittenReport } from "./build/writeReports.ts";
// documents
export { type DocumentFormat, documentFormats, writeDocument } from "./document/writeDocument.ts";
export { coverageNote } from "./notebook/coverageNote.ts";
export { definitionsFor, type PrintedDefinition } from "./notebook/definitionsFor.ts";
export type { DrawnChart } from "./notebook/drawCharts.ts";
export type { NotebookSource } from "./notebook/NotebookSource.ts";
export { type Cells, runCells } from "./notebook/runCells.ts";
export { stockChange } from "./notebook/stockChange.ts";
export { strictCells } from "./notebook/strictCells.ts";
// words for prose
export { changeInWords } from "./words/changeInWords.ts";
export { countCell } from "./words/countCell.ts";
export { countInWords } from "./words/countInWords.ts";
export { counted } from "./words/counted.ts";
export { differenceInWords } from "./words/differenceInWords.ts";
export { figureInWords } from "./words/figureInWords.ts";
export { intervalInWords } from "./words/intervalInWords.ts";
