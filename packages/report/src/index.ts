// whose reports they are
export type { Letterhead } from "./letterhead/Letterhead.ts";

// what they are made of
export type { SourceOptions } from "./given/SourceOptions.ts";
export type { OpenedSource } from "./source/notebookSource.ts";
export { openNotebookSource } from "./source/openNotebookSource.ts";
export type { ReportSettings } from "./source/ReportSettings.ts";
export { readSettings } from "./source/readSettings.ts";

// pages
export { buildReports, type ReportOrder } from "./build/buildReports.ts";
export { markingOf } from "./build/markingOf.ts";
export type { ReportPage } from "./build/ReportPage.ts";
export type { SoftwareVersion } from "./source/softwareVersions.ts";
export type { SourceFile } from "./source/sourceFiles.ts";
export type { StandingReport } from "./build/reportList.ts";
export { type ReportFormat, reportFormats, type WrittenReport } from "./build/writeReports.ts";
