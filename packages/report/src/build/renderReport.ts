import { type Block, type Document, htmlOf, type PageNavigation, toHtml } from "@lac-analytics/document";
import type { Letterhead } from "../letterhead/Letterhead.ts";
import { bundleModel } from "../model/bundleModel.ts";
import { modelAmong } from "../model/drawModels.ts";
import type { SourceFile } from "../source/sourceFiles.ts";
import { indexDocument } from "./indexDocument.ts";
import { modelPage } from "./modelPage.ts";
import type { NotebookParts } from "./NotebookParts.ts";
import { notesDocument } from "./notesDocument.ts";
import { notesFile } from "./notesFile.ts";
import { paperOf } from "./paperOf.ts";
import type { ReportPage } from "./ReportPage.ts";
import type { StandingReport } from "./standingReports.ts";

/** A page that was made. */
export interface MadePage {
  /** the name of its file */
  readonly file: string;
  readonly html: string;
  /** as a window names it */
  readonly title: string;
  readonly charts: number;
  readonly tables: number;
  /** from which the other formats of a report are written; a page that is for a browser alone has none */
  readonly document?: Document;
}

/** The pages of a notebook. */
export interface RenderedReport {
  /** none where the prose has nothing to say and its author wrote nothing: nobody gave what it would be about */
  readonly report?: MadePage & { readonly document: Document };
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
  const { document, isEmpty, page } = await paperOf(notebook, given);
  const { sources } = page;
  if (isEmpty)
    return { sources, beside: [await notesPageOf(page, document.title, { index: navigation.index, formats: [] })] };
  const blocks = [...document.blocks, ...document.foot];
  const report = {
    file: `${page.name}.html`,
    html: await toHtml(document, navigation),
    title: document.fullTitle,
    charts: countOf(blocks, "chart"),
    tables: countOf(blocks, "table") + countOf(blocks, "chart"),
    document,
  };
  const notes = await notesPageOf(page, document.title, {
    index: navigation.index,
    next: { label: `The paper: ${document.title}`, address: `${page.name}.html` },
    formats: [],
  });
  if (model === undefined) return { report, sources, beside: [notes] };
  const { charts, tables } = model;
  const interactive = await modelPage(page, document.title, model);
  const { title } = interactive;
  const beside = [notes, { file: model.page, html: await htmlOf(interactive), title, charts, tables }];
  return { report, sources, beside };
}

async function notesPageOf(page: ReportPage, title: string, navigation: PageNavigation): Promise<MadePage> {
  const notes = notesDocument(page, title, navigation.next !== undefined);
  return {
    file: notesFile(page.name),
    html: await toHtml(notes, navigation),
    title: notes.fullTitle,
    charts: 0,
    tables: countOf(notes.blocks, "table"),
  };
}

/** Makes the page over reports, which leads to each of them. */
export async function renderIndex(
  reports: readonly StandingReport[],
  letterhead: Letterhead | undefined,
): Promise<MadePage> {
  const index = indexDocument(reports, letterhead);
  return {
    file: "index.html",
    html: await toHtml(index),
    title: index.fullTitle,
    charts: 0,
    tables: 0,
    document: index,
  };
}

function countOf(blocks: readonly Block[], kind: Block["kind"]): number {
  return blocks.reduce(
    (sum, block) =>
      sum + (block.kind === kind ? 1 : 0) + (block.kind === "disclosure" ? countOf(block.blocks, kind) : 0),
    0,
  );
}
