import { checkCellTypes } from "../notebook/checkCellTypes.ts";
import { findNotebooks } from "../notebook/findNotebooks.ts";
import { type Protection, publishedSource } from "../notebook/publishedSource.ts";
import { computePage, type PageInputs } from "./computePage.ts";
import type { ReportPage } from "./ReportPage.ts";
import { renderPages } from "./renderPages.ts";
import { standingReports } from "./standingReports.ts";
import { type ReportFormat, type WrittenReport, writeReports } from "./writeReports.ts";

/** What to build, from what, and where to. */
export interface ReportOrder extends PageInputs {
  /** how figures are withheld, where the reports are for publication; the source has every figure */
  readonly protect?: Protection;
  readonly notebooksFolder: string;
  /** names of notebooks; all of them where there is none */
  readonly notebooks: readonly string[];
  readonly out: string;
  readonly formats: readonly ReportFormat[];
  /** told what is being done, for the person who waits */
  readonly progress: (message: string) => void;
}

/**
 * Builds reports: type-checks the notebooks, computes their cells, renders their prose, and writes each in the formats
 * wanted. The index names the reports of earlier builds in the same folder too.
 *
 * @returns what was written
 * @throws {InputError} in one sentence that names the notebook, if a notebook cannot be built
 */
export async function buildReports(order: ReportOrder): Promise<readonly WrittenReport[]> {
  const { notebooksFolder, out, formats, progress } = order;
  const notebooks = findNotebooks(notebooksFolder, order.notebooks);
  const names = notebooks.map(({ name }) => name);
  progress("Checking the notebooks");
  const pages = await besideTheCheck(checkCellTypes(notebooksFolder, names), async () => {
    const source = await publishedSource(findNotebooks(notebooksFolder, []), order.source, order.protect);
    const computed: ReportPage[] = [];
    for (const notebook of notebooks) {
      progress(`Computing ${notebook.name}`);
      computed.push(await computePage(notebook, { ...order, source }));
    }
    return computed;
  });
  progress("Rendering");
  const standing = await standingReports(out);
  return writeReports({ out, formats, progress }, () => renderPages(notebooksFolder, pages, standing));
}

/** Works while the compiler checks, which is a process of its own; what the compiler finds is said first. */
async function besideTheCheck<T>(check: Promise<void>, work: () => Promise<T>): Promise<T> {
  const [checked, worked] = await Promise.allSettled([check, work()]);
  if (checked.status === "rejected") throw checked.reason;
  if (worked.status === "rejected") throw worked.reason;
  return worked.value;
}
