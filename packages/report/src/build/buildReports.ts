import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { isoFromDay, type ReturnFile } from "@lac-analytics/core";
import { checkCellTypes } from "../notebook/checkCellTypes.ts";
import { drawCharts } from "../notebook/drawCharts.ts";
import { findNotebooks } from "../notebook/findNotebooks.ts";
import type { NotebookSource } from "../notebook/NotebookSource.ts";
import { runCells } from "../notebook/runCells.ts";
import type { ReportPage, SourceFile } from "./ReportPage.ts";
import { renderPages } from "./renderPages.ts";
import { softwareVersions } from "./softwareVersions.ts";
import { sourceFile } from "./sourceFiles.ts";
import { type ReportFormat, type WrittenReport, writeReports } from "./writeReports.ts";

/** What to build, from what, and where to. */
export interface ReportOrder {
  readonly notebooksFolder: string;
  /** names of notebooks; all of them where there is none */
  readonly notebooks: readonly string[];
  readonly source: NotebookSource;
  readonly sources: readonly SourceFile[];
  /** what a reader must know of the data, and of the errors in the return; blank where there is nothing */
  readonly dataNote: string;
  readonly errorNote: string;
  readonly out: string;
  readonly formats: readonly ReportFormat[];
  /** told what is being done, for the person who waits */
  readonly progress: (message: string) => void;
}

/**
 * Builds reports: type-checks the notebooks, computes their cells, renders their prose, and writes each in the formats wanted.
 *
 * @returns what was written
 * @throws {InputError} in one sentence that names the notebook, if a notebook cannot be built
 */
export async function buildReports(order: ReportOrder): Promise<readonly WrittenReport[]> {
  const { notebooksFolder, source, sources, dataNote, errorNote, out, progress } = order;
  const notebooks = findNotebooks(notebooksFolder, order.notebooks);
  progress("Checking the notebooks");
  await checkCellTypes(notebooksFolder);
  const versions = softwareVersions();
  const pages: ReportPage[] = [];
  for (const notebook of notebooks) {
    progress(`Computing ${notebook.name}`);
    const further = new Map<string, ReturnFile>();
    const file: NotebookSource["file"] = (name) => {
      const found = source.file(name);
      if (found !== undefined) further.set(name, found);
      return found;
    };
    const cells = await drawCharts(notebook.name, await runCells(notebook, { ...source, file }));
    pages.push({
      name: notebook.name,
      council: source.council,
      asAt: isoFromDay(source.asAt),
      internal: source.internal,
      cells,
      code: await readFile(join(notebook.folder, "cells.ts"), "utf8"),
      sources: [...sources, ...[...further.values()].map(sourceFile)],
      dataNote,
      errorNote,
      versions,
    });
  }
  progress("Rendering");
  return writeReports(out, order.formats, (scratch) => renderPages(notebooksFolder, pages, scratch));
}
