import { InputError } from "@lac-analytics/core";
import { type Block, type Document, htmlOf, type PageNavigation, toHtml } from "@lac-analytics/document";
import { proseOf } from "@lac-analytics/notebook/node";
import type { Notebook } from "@lac-analytics/notebook/render";
import { proseFault } from "@lac-analytics/notebook/render";
import type { Letterhead } from "../letterhead/Letterhead.ts";
import { bundleModel } from "../model/bundleModel.ts";
import { modelAmong } from "../model/drawModels.ts";
import { indexDocument } from "./indexDocument.ts";
import { modelPage } from "./modelPage.ts";
import { notesDocument } from "./notesDocument.ts";
import { notesFile } from "./notesFile.ts";
import type { ReportPage } from "./ReportPage.ts";
import { reportDocument } from "./reportDocument.ts";
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

/**
 * Makes the pages of a notebook: its report, its notes, and the interactive page beside it where there is one. Each holds all it
 * needs.
 *
 * @throws {InputError} if the prose cannot be rendered, naming the notebook and, where it is known, the line
 */
export async function renderReport(
  notebook: Notebook,
  page: ReportPage,
  navigation: PageNavigation,
): Promise<readonly [MadePage & { readonly document: Document }, ...MadePage[]]> {
  const model = modelAmong(page.cells);
  // begun now, in a process of its own, and waited for where it is written
  if (model !== undefined) bundleModel().catch(() => undefined);
  const document = await documentOf(notebook, page);
  const blocks = [...document.blocks, ...document.foot];
  const report = {
    file: `${page.name}.html`,
    html: await toHtml(document, navigation),
    title: document.fullTitle,
    charts: countOf(blocks, "chart"),
    tables: countOf(blocks, "table") + countOf(blocks, "chart"),
    document,
  };
  const notes = notesDocument(page, document.title);
  const notesPage = {
    file: notesFile(page.name),
    html: await toHtml(notes, {
      index: navigation.index,
      next: { label: `The paper: ${document.title}`, address: `${page.name}.html` },
      formats: [],
    }),
    title: notes.fullTitle,
    charts: 0,
    tables: countOf(notes.blocks, "table"),
  };
  if (model === undefined) return [report, notesPage];
  const { charts, tables } = model;
  const beside = await modelPage(page, document.title, model);
  return [report, notesPage, { file: model.page, html: await htmlOf(beside), title: beside.title, charts, tables }];
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

/**
 * The document that the prose and the cells of a notebook make.
 *
 * @throws {InputError} if the prose cannot be rendered, naming the notebook and, where it is known, the line
 */
export async function documentOf(notebook: Notebook, page: ReportPage): Promise<Document> {
  try {
    const prose = await proseOf(notebook);
    return reportDocument(page, prose.title, await prose.blocks(page.cells));
  } catch (error) {
    throw error instanceof InputError ? error : new InputError(proseFault(notebook, error));
  }
}

function countOf(blocks: readonly Block[], kind: Block["kind"]): number {
  return blocks.reduce(
    (sum, block) =>
      sum + (block.kind === kind ? 1 : 0) + (block.kind === "disclosure" ? countOf(block.blocks, kind) : 0),
    0,
  );
}
