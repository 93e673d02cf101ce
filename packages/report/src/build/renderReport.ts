import { htmlOf, type PageNavigation } from "@lac-analytics/document";
import { bundleModel } from "../model/bundleModel.ts";
import { modelAmong } from "../model/drawModels.ts";
import type { SourceFile } from "../source/sourceFiles.ts";
import { modelPage } from "./modelPage.ts";
import type { NotebookParts } from "./NotebookParts.ts";
import { paperOf } from "./paperOf.ts";
import { type MadePage, type PaperPages, paperPages } from "./paperPages.ts";
import type { ReportPage } from "./ReportPage.ts";

/** The pages of a notebook. */
export interface RenderedReport extends Pick<PaperPages, "report"> {
  /** the files that they rest on */
  readonly sources: readonly SourceFile[];
  /** its notes, and the interactive page beside it where there is one */
  readonly beside: readonly MadePage[];
}

/**
 * Makes the pages of a notebook, each of which holds all it needs.
 *
 * @throws {InputError} if the prose cannot be rendered, naming the notebook and, where it is known, the line
 */
export async function renderReport(
  notebook: NotebookParts,
  given: ReportPage,
  navigation: PageNavigation,
): Promise<RenderedReport> {
  const model = modelAmong(given.cells);
  // begun now, in a process of its own, and waited for where it is written
  if (model !== undefined) bundleModel().catch(() => undefined);
  const paper = await paperOf(notebook, given);
  const { report, notes } = await paperPages(paper, navigation);
  const { sources } = paper.page;
  if (report === undefined) return { sources, beside: [notes] };
  if (model === undefined) return { report, sources, beside: [notes] };
  const { charts, tables } = model;
  const interactive = await modelPage(paper.page, paper.document.title, model);
  const { title } = interactive;
  const beside = [notes, { file: model.page, html: await htmlOf(interactive), title, charts, tables }];
  return { report, sources, beside };
}
