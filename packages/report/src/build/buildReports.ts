import { checkCellTypes, findNotebooks } from "@lac-analytics/notebook/node";
import { firstFound } from "@lac-analytics/notebook/render";
import { completePage, computeCells, type PageInputs } from "./computePage.ts";
import { markingOf } from "./markingOf.ts";
import { navigationOf } from "./navigationOf.ts";
import type { ReportPage } from "./ReportPage.ts";
import { renderIndex, renderReport } from "./renderReport.ts";
import { type StandingReport, standingReports } from "./standingReports.ts";
import { startDrawingThread } from "./startDrawingThread.ts";
import { titleOf } from "./titleOf.ts";
import { type ReportFormat, type WrittenReport, writeReports } from "./writeReports.ts";

/** What to build, from what, and where to. */
export interface ReportOrder extends PageInputs {
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
  const standing = await standingReports(out);
  const edition = order.source.internal ? "internal" : "published";
  return writeReports({ out, formats, edition, names, progress }, (hand) =>
    besideTheCheck(checkCellTypes(notebooksFolder, names), async () => {
      const others = standing.filter(({ name }) => !names.includes(name));
      const drawing = startDrawingThread();
      try {
        const titled = await Promise.all(notebooks.map(async (one) => ({ name: one.name, title: await titleOf(one) })));
        const built: Promise<StandingReport>[] = [];
        for (const notebook of notebooks) {
          progress(`Computing ${notebook.name}`);
          const cells = await computeCells(notebook, order);
          const report = completePage(notebook, cells, order, drawing.draw).then(async (page) => {
            const [first, ...beside] = await renderReport(
              notebook,
              page,
              navigationOf(notebook.name, [...titled, ...others], formats),
            );
            for (const made of [first, ...beside]) hand(made);
            return reportOf(page, first.document.title);
          });
          // what fails is told when all are waited for
          report.catch(() => undefined);
          built.push(report);
        }
        const reports = [...(await Promise.all(built)), ...others];
        hand(await renderIndex(reports, order.letterhead));
        return reports;
      } finally {
        await drawing.stop();
      }
    }),
  );
}

/** A report as the index names it. */
function reportOf({ name, letterhead, asAt, internal, cells }: ReportPage, title: string): StandingReport {
  return { name, title, council: letterhead.council, asAt, marking: markingOf(internal), ...firstFound(cells) };
}

/** Works while the compiler checks, which is a process of its own; what the compiler finds is said first. */
async function besideTheCheck<T>(check: Promise<void>, work: () => Promise<T>): Promise<T> {
  const [checked, worked] = await Promise.allSettled([check, work()]);
  if (checked.status === "rejected") throw checked.reason;
  if (worked.status === "rejected") throw worked.reason;
  return worked.value;
}
