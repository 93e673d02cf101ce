import { type Block, type Document, type PageNavigation, toHtml } from "@lac-analytics/document";
import type { Letterhead } from "../letterhead/Letterhead.ts";
import { indexDocument } from "./indexDocument.ts";
import { notesDocument } from "./notesDocument.ts";
import { notesFile } from "./notesFile.ts";
import type { Paper } from "./paperOf.ts";
import type { ReportPage } from "./ReportPage.ts";
import type { StandingReport } from "./reportList.ts";

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

/** A page that has other formats. */
export type PaperPage = MadePage & { readonly document: Document };

/** The pages of a paper, each of which holds all it needs. */
export interface PaperPages {
  /** none where the prose has nothing to say and its author wrote nothing: nobody gave what it would be about */
  readonly report?: PaperPage;
  readonly notes: MadePage;
}

/**
 * Makes the pages of a paper.
 *
 * @param navigation where the paper leads
 */
export async function paperPages({ document, isEmpty, page }: Paper, navigation: PageNavigation): Promise<PaperPages> {
  const { index } = navigation;
  if (isEmpty) return { notes: await notesPage(page, document.title, { index, formats: [] }) };
  const blocks = [...document.blocks, ...document.foot];
  return {
    report: {
      file: `${page.name}.html`,
      html: await toHtml(document, navigation),
      title: document.fullTitle,
      charts: countOf(blocks, "chart"),
      tables: countOf(blocks, "table") + countOf(blocks, "chart"),
      document,
    },
    notes: await notesPage(page, document.title, {
      index,
      next: { label: `The paper: ${document.title}`, address: `${page.name}.html` },
      formats: [],
    }),
  };
}

async function notesPage(page: ReportPage, title: string, navigation: PageNavigation): Promise<MadePage> {
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
export async function indexPage(
  reports: readonly StandingReport[],
  letterhead: Letterhead | undefined,
): Promise<PaperPage> {
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
