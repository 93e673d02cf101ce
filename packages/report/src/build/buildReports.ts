import { InputError } from "@lac-analytics/core";
import { checkCellTypes, drawOnce, findNotebooks, namesTaken } from "@lac-analytics/notebook/node";
import type { DrawChart } from "@lac-analytics/notebook/render";
import type { OpenedSource } from "../source/notebookSource.ts";
import { softwareVersions } from "../source/softwareVersions.ts";
import type { SourceFile } from "../source/sourceFiles.ts";
import { completePage, computeCells, type PageInputs } from "./computePage.ts";
import { drawingThread } from "./drawingThread.ts";
import { navigationOf } from "./navigationOf.ts";
import { notebookOnDisk } from "./notebookOnDisk.ts";
import { packRecordText, type RecordedFile } from "./packRecord.ts";
import { indexPage } from "./paperPages.ts";
import { recordOfPack } from "./recordOfPack.ts";
import { renderReport } from "./renderReport.ts";
import type { StandingReport } from "./reportList.ts";
import { reportOf } from "./reportOf.ts";
import { standingReports } from "./standingReports.ts";
import { type ReportFormat, type WrittenReport, writeReports } from "./writeReports.ts";

/** What to build, from what, and where to. */
export interface ReportOrder extends PageInputs, Pick<OpenedSource, "further"> {
  readonly notebooksFolder: string;
  /** names of notebooks; all of them where there is none */
  readonly notebooks: readonly string[];
  readonly out: string;
  readonly formats: readonly ReportFormat[];
  /** told what is being done, for the person who waits */
  readonly progress: (message: string) => void;
  /** what is to be done when everything is worked out, before any of it stands in `out` */
  readonly beforeWriting?: () => Promise<void>;
}

/**
 * Builds reports: type-checks the notebooks, computes their cells, renders their prose, and writes each in the formats
 * wanted. One for which nothing was given has notes alone, which say what to give. The index names the reports of earlier
 * builds in the same folder too. The rest of an order is what `readSettings` and `openNotebookSource` give, with other data
 * than those of the settings where they are named.
 *
 * @returns what was written
 * @throws {InputError} in one sentence that names the notebook, if a notebook cannot be built
 */
export async function buildReports(order: ReportOrder): Promise<readonly WrittenReport[]> {
  const { notebooksFolder, out, formats, progress } = order;
  const notebooks = findNotebooks(notebooksFolder, order.notebooks).map(notebookOnDisk);
  const names = notebooks.map(({ name }) => name);
  requireOwnNames(names);
  progress("Checking the notebooks");
  const standing = await standingReports(out);
  const edition = order.source.internal ? "internal" : "published";
  const versions = softwareVersions();
  const read: SourceFile[] = [];
  const record = (outputs: readonly RecordedFile[]): string =>
    packRecordText(recordOfPack({ from: order, notebooks, formats, read, versions, outputs }));
  return writeReports({ out, formats, edition, names, progress, record }, async (hand) => {
    const reports = await besideTheCheck(checkCellTypes(notebooksFolder, names), async () => {
      const others = standing.filter(({ name }) => !names.includes(name));
      const thread = drawingThread();
      const draw: DrawChart = (chart, colours) => drawOnce(chart, colours, thread);
      const built: Promise<readonly StandingReport[]>[] = [];
      // from the last to the first: each page leads to the next that there is
      for (const notebook of notebooks.toReversed()) {
        progress(`Computing ${notebook.name}`);
        const cells = await computeCells(notebook, order);
        if (cells.authorLeftOut !== "") progress(cells.authorLeftOut);
        const after = [...built];
        const report = completePage(notebook, cells, order, { draw, versions }).then(async (page) => {
          const next = (await Promise.all(after)).flat();
          const navigation = navigationOf(notebook.name, [...next, ...others], formats);
          const { report: made, sources, beside } = await renderReport(notebook, page, navigation);
          read.push(...sources);
          for (const each of made === undefined ? beside : [made, ...beside]) hand(each);
          if (made !== undefined) return [reportOf(page, made.document)];
          progress(`Not written, since nothing was given for it: ${notebook.name}. Its notes say what to give.`);
          return [];
        });
        // what fails is told when all are waited for
        report.catch(() => undefined);
        built.push(report);
      }
      const reports = [...(await Promise.all(built)).flat(), ...others];
      hand(await indexPage(reports, order.letterhead));
      return reports;
    });
    await order.beforeWriting?.();
    return reports;
  });
}

/** The index over reports, and what comes out when they are made again, have files of their own. */
function requireOwnNames(names: readonly string[]): void {
  const taken = names.find((name) => namesTaken.includes(name));
  if (taken !== undefined)
    throw new InputError(
      `A report cannot be called ${taken}, as that is another file beside reports; give it another name.`,
    );
}

/** Works while the compiler checks, which is a process of its own; what the compiler finds is said first. */
async function besideTheCheck<T>(check: Promise<void>, work: () => Promise<T>): Promise<T> {
  const [checked, worked] = await Promise.allSettled([check, work()]);
  if (checked.status === "rejected") throw checked.reason;
  if (worked.status === "rejected") throw worked.reason;
  return worked.value;
}
